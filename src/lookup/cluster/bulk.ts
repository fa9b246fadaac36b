import * as v from 'valibot';
import type { Http } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import { askCluster } from './ask-cluster.ts';
import { type ClusterConfig, clusterHost } from './cluster-config.ts';
import type { StoryDocument } from './story-document.ts';

/** What became of the documents of one bulk request: some may be refused or have to wait though others were stored. */
export interface BulkAnswer<Document> {
  readonly stored: readonly Document[];
  /** Those of the stored ones that not every copy of their shard took: they can get lost with a node. */
  readonly thin: readonly Document[];
  /** The node was busy or a shard not there: to be sent again. */
  readonly again: readonly Document[];
  readonly refused: readonly { readonly document: Document; readonly why: string }[];
}

const ItemSchema = v.object({
  status: v.number(),
  _shards: v.nullish(v.object({ total: v.number(), successful: v.number() })),
  error: v.nullish(
    v.union([v.string(), v.object({ reason: v.nullish(v.string()), type: v.nullish(v.string()) })]),
  ),
});
const AnswerSchema = v.object({ items: v.array(v.object({ index: ItemSchema })) });
type Item = v.InferOutput<typeof ItemSchema>;

/** Statuses of an item that pass: too many requests, and a shard that is moving or whose node is gone. */
const PASSING: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

function reasonOf({ status, error }: Item): string {
  const reason = typeof error === 'string' ? error : (error?.reason ?? error?.type);
  return reason ?? `It was refused with status ${status}.`;
}

const isThin = ({ _shards: copies }: Item): boolean => !!copies && copies.successful < copies.total;

/** What holds for every document of the index stops the whole. */
function stopAt(item: Item, who: string): void {
  if (item.status === 401) throw new LookupError('key-refused', who);
  if (item.status === 403) throw new LookupError('not-permitted', who, { detail: reasonOf(item) });
  if (item.status === 404) throw new LookupError('no-index', who, { detail: reasonOf(item) });
}

/** Sends documents in one request. Each replaces what the index has under its id. Rejects with a `LookupError`. */
export async function sendBulk<Document extends StoryDocument>(
  config: ClusterConfig,
  http: Http,
  documents: readonly Document[],
  signal: AbortSignal,
): Promise<BulkAnswer<Document>> {
  const who = clusterHost(config);
  const body = documents.map(({ id, json }) => `{"index":{"_id":${JSON.stringify(id)}}}\n${json}\n`).join('');
  const answer = await askCluster(config, http, {
    path: `/${config.index}/_bulk?filter_path=items.*.status,items.*.error,items.*._shards`,
    method: 'POST',
    body,
    signal,
    pace: 'own',
  });
  const parsed = v.safeParse(AnswerSchema, answer);
  if (!parsed.success || parsed.output.items.length !== documents.length)
    throw new LookupError('malformed', who);
  const fates = parsed.output.items.flatMap(({ index }, at) => {
    const document = documents[at];
    return document ? [{ document, item: index }] : [];
  });
  const stored: Document[] = [];
  const thin: Document[] = [];
  const again: Document[] = [];
  const refused: { document: Document; why: string }[] = [];
  for (const { document, item } of fates) {
    stopAt(item, who);
    if (item.status < 300) {
      stored.push(document);
      if (isThin(item)) thin.push(document);
    } else if (PASSING.has(item.status)) again.push(document);
    else refused.push({ document, why: reasonOf(item) });
  }
  return { stored, thin, again, refused };
}

const KnownSchema = v.object({
  docs: v.array(
    v.object({
      _id: v.string(),
      error: v.optional(v.unknown()),
      _source: v.optional(v.object({ digest: v.optional(v.string()) }), {}),
    }),
  ),
});

/**
 * The digests of the stories that the index has, by id.
 * @throws a `LookupError`, "server-error" too where a shard cannot say now
 */
export async function askKnown(
  config: ClusterConfig,
  http: Http,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const answer = await askCluster(config, http, {
    path: `/${config.index}/_mget?_source_includes=digest`,
    method: 'POST',
    body: { ids },
    signal,
    pace: 'own',
  });
  const parsed = v.safeParse(KnownSchema, answer);
  if (!parsed.success) throw new LookupError('malformed', clusterHost(config));
  if (parsed.output.docs.some(({ error }) => error !== undefined))
    throw new LookupError('server-error', clusterHost(config));
  return new Map(
    parsed.output.docs.flatMap(({ _id, _source: { digest } }) => (digest ? [[_id, digest]] : [])),
  );
}
