import * as v from 'valibot';
import type { Http } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import { FINGERPRINT_VERSION } from '../library/fingerprint.ts';
import { askCluster } from './ask-cluster.ts';
import { type ClusterConfig, clusterHost } from './cluster-config.ts';
import { type Spread, storyIndex, storyTemplate } from './story-mapping.ts';

const CapabilitiesSchema = v.object({
  fields: v.object({
    fp: v.object({
      keyword: v.object({
        searchable: v.boolean(),
        meta: v.optional(v.object({ fingerprints: v.array(v.string()) })),
      }),
    }),
  }),
});

/**
 * Makes sure that the index has fingerprints as this Unspin makes them. A key that may only read is enough.
 * @throws a `LookupError`: "no-index", "wrong-index" with what is wrong, or why it could not be asked
 */
export async function checkIndex(config: ClusterConfig, http: Http, signal: AbortSignal): Promise<void> {
  const path = `/${config.index}/_field_caps?fields=fp`;
  const answer = await askCluster(config, http, { path, signal, pace: 'own' });
  const parsed = v.safeParse(CapabilitiesSchema, answer);
  const wrong = (detail: string) => new LookupError('wrong-index', clusterHost(config), { detail });
  if (!parsed.success || !parsed.output.fields.fp.keyword.searchable)
    throw wrong(`“${config.index}” has no field “fp” of type keyword; “unspin index” makes one that has.`);
  const versions = parsed.output.fields.fp.keyword.meta?.fingerprints ?? [];
  if (versions.some(version => version !== String(FINGERPRINT_VERSION)) || !versions.length)
    throw wrong(
      `Its fingerprints are of version ${versions.join(', ') || 'unknown'}, this Unspin makes version ${FINGERPRINT_VERSION}: index the stories anew.`,
    );
}

/** Installs the template; a key that may not is no reason to stop, as the index is made with the same mapping. */
async function putTemplate(
  config: ClusterConfig,
  http: Http,
  spread: Spread,
  signal: AbortSignal,
): Promise<void> {
  try {
    const body = storyTemplate(config.index, spread);
    await askCluster(config, http, {
      path: `/_index_template/${config.index}`,
      method: 'PUT',
      body,
      signal,
      pace: 'own',
    });
  } catch (error) {
    if (!(error instanceof LookupError && error.code === 'not-permitted')) throw error;
  }
}

/** Makes the index where there is none, and checks the one there is. Answers whether it was made just now. */
export async function prepareIndex(
  config: ClusterConfig,
  http: Http,
  spread: Spread,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await checkIndex(config, http, signal);
    return false;
  } catch (error) {
    if (!(error instanceof LookupError && error.code === 'no-index')) throw error;
  }
  await putTemplate(config, http, spread, signal);
  const body = storyIndex(spread);
  await askCluster(config, http, { path: `/${config.index}`, method: 'PUT', body, signal, pace: 'own' });
  return true;
}
