import * as v from 'valibot';
import type { Http } from '../door/http-request.ts';
import { type LookupCode, LookupError } from '../door/lookup-error.ts';
import { askCluster } from './ask-cluster.ts';
import { type ClusterConfig, clusterHost, isClusterAddress } from './cluster-config.ts';
import { checkIndex } from './prepare-index.ts';

/** Whether a cluster can be used, in words for whoever set it up. */
export type Diagnosis =
  | {
      readonly ok: true;
      /** "OpenSearch 2.19.6", where the key may know. */
      readonly engine?: string;
      readonly stories: number;
    }
  | { readonly ok: false; readonly why: string };

const RootSchema = v.object({
  version: v.object({ number: v.string(), distribution: v.optional(v.string()) }),
});
const CountSchema = v.object({ count: v.number() });

/** The oldest that know index templates and notes on fields as we write them. */
const OLDEST = { Elasticsearch: [7, 10], OpenSearch: [1, 0] } as const;

/** What keeps the engine's name, but not its stories: a key that may only read, or a proxy that lets through only these. */
const NAME_KEPT: ReadonlySet<LookupCode> = new Set(['not-permitted', 'refused']);

/** The engine and its version; undefined where that is not told. */
async function engineOf(config: ClusterConfig, http: Http, signal: AbortSignal): Promise<string | undefined> {
  let answer: unknown;
  try {
    answer = await askCluster(config, http, { path: '/', signal, pace: 'own' });
  } catch (error) {
    if (error instanceof LookupError && NAME_KEPT.has(error.code)) return undefined;
    throw error;
  }
  const parsed = v.safeParse(RootSchema, answer);
  if (!parsed.success) throw new LookupError('wrong-type', clusterHost(config));
  const { number, distribution } = parsed.output.version;
  const name = distribution === 'opensearch' ? 'OpenSearch' : 'Elasticsearch';
  const [major = 0, minor = 0] = number.split('.').map(Number);
  const [oldest, least] = OLDEST[name];
  if (major < oldest || (major === oldest && minor < least))
    throw new LookupError('wrong-index', clusterHost(config), {
      detail: `It is ${name} ${number}; ${name} ${oldest}.${least} is the oldest that will do.`,
    });
  return `${name} ${number}`;
}

/** What to do about a trouble, in a sentence after what it is. */
function adviceFor({ code, detail }: LookupError, { address, index, scheme }: ClusterConfig): string {
  switch (code) {
    case 'unreachable':
      return `Nothing answers there, or its certificate is not trusted by this browser: open ${address} in a tab to see which.`;
    case 'untrusted':
      return 'Let this computer trust the authority that signed it, or give the server a certificate of a public one.';
    case 'timeout':
      return 'It may be overloaded, or a firewall lies between.';
    case 'key-refused':
      return scheme === 'none' ? 'It asks for one.' : 'Check the kind of key and whether it has expired.';
    case 'not-permitted':
      return `The key needs the right to read the index “${index}”.`;
    case 'no-index':
      return `“${index}” is made by “unspin index FILE.jsonl --cluster ${address} --index ${index}”.`;
    case 'wrong-type':
      return 'Is this the address of Elasticsearch or OpenSearch itself?';
    default:
      return detail ?? '';
  }
}

/** Tries everything that a look-up will need, and says in plain words what is wrong. Rejects only with the signal's reason. */
export async function diagnose(config: ClusterConfig, http: Http, signal: AbortSignal): Promise<Diagnosis> {
  if (!isClusterAddress(config.address))
    return { ok: false, why: 'The address has to begin with https://, or with http:// on this computer.' };
  try {
    const engine = await engineOf(config, http, signal);
    await checkIndex(config, http, signal);
    const answer = await askCluster(config, http, { path: `/${config.index}/_count`, signal, pace: 'own' });
    const { count } = v.parse(CountSchema, answer);
    return { ok: true, stories: count, ...(engine !== undefined && { engine }) };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof LookupError)) return { ok: false, why: 'Its answer could not be read.' };
    return { ok: false, why: `${error.message} ${adviceFor(error, config)}`.trim() };
  }
}
