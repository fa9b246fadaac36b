import type { Http } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import type { StoryLine } from './batches.ts';
import { askKnown, sendBulk } from './bulk.ts';
import { type ClusterConfig, clusterHost } from './cluster-config.ts';
import { findLost } from './find-lost.ts';
import { type Sending, sendAll } from './send-all.ts';

/** How far an indexing has come, in stories. */
export interface IndexProgress {
  readonly stored: number;
  /** The index had them already, word for word. */
  readonly known: number;
  /** Lines without a story, and stories the cluster refused for good. */
  readonly bad: number;
  /** Times a story had to be sent again. */
  readonly retried: number;
}

export interface IndexOptions {
  readonly signal: AbortSignal;
  /** Whether the index may have some of the stories, from a run that was broken off: then it is asked first. */
  readonly mayBeKnown: boolean;
  readonly onProgress?: (progress: IndexProgress) => void;
  /** Called for every line that did not get into the index; `why` is a sentence. */
  readonly onBadLine?: (line: { readonly number: number; readonly why: string }) => void;
  /** How long, in milliseconds, the cluster may take nothing before it is given up; five minutes unless told. */
  readonly patienceMs?: number;
}

/** A node restarts within a minute or two. */
const PATIENCE_MS = 5 * 60_000;

/** How often stories that the cluster lost are sent once more before it is called unfit. */
const MOST_ROUNDS = 3;

/**
 * Puts stories into a cluster's index, several requests at once as far as it keeps up. Every story is named by its id,
 * so an indexing that was broken off is simply begun again: what is there already is not sent. Stories that fewer
 * copies took than there should be are asked for at the end, and sent again where they got lost with a node.
 * @param open gives the lines, from the first one each time
 * @throws a `LookupError` when the cluster takes no more or keeps nothing, the signal's reason when aborted; what was
 *   stored stays
 */
export async function indexStories(
  open: () => AsyncIterable<StoryLine>,
  config: ClusterConfig,
  http: Http,
  { signal, mayBeKnown, onProgress, onBadLine, patienceMs = PATIENCE_MS }: IndexOptions,
): Promise<IndexProgress> {
  const count = { stored: 0, known: 0, bad: 0, retried: 0 };
  /** Digests, by id, of what could still get lost. */
  const thin = new Map<string, string>();

  const sending: Sending = {
    send: (documents, until) => sendBulk(config, http, documents, until),
    async unknown(batch, until) {
      if (!mayBeKnown) return batch;
      const ids = batch.map(({ id }) => id);
      const known = await askKnown(config, http, ids, until).catch(() => new Map<string, string>());
      until.throwIfAborted();
      const fresh = batch.filter(({ id, digest }) => known.get(id) !== digest);
      count.known += batch.length - fresh.length;
      return fresh;
    },
    now: Date.now,
    patienceMs,
    onBusy(documents) {
      count.retried += documents;
    },
    onStored(documents, notEverywhere) {
      count.stored += documents.length;
      for (const { id } of documents) thin.delete(id);
      for (const { id, digest } of notEverywhere) thin.set(id, digest);
    },
    onTaken: () => onProgress?.({ ...count }),
    onBadLine(line) {
      count.bad++;
      onBadLine?.(line);
    },
    onRefused: ({ number }, why) => sending.onBadLine({ number, why }),
  };

  await sendAll(open(), sending, signal);
  for (let round = 0; thin.size; round++) {
    const lost = await findLost(thin, config, http, { signal, patienceMs });
    thin.clear();
    if (!lost.size) break;
    if (round === MOST_ROUNDS) throw new LookupError('server-error', clusterHost(config));
    count.stored -= lost.size;
    count.retried += lost.size;
    await sendAll(only(lost, open()), sending, signal);
  }
  return count;
}

/** The stories of these ids alone. */
async function* only(
  ids: ReadonlySet<string>,
  lines: AsyncIterable<StoryLine>,
): AsyncGenerator<StoryLine, void> {
  for await (const line of lines) if ('story' in line && ids.has(line.story.id)) yield line;
}
