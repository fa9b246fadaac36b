import type { Http } from '../door/http-request.ts';
import { batchesOf, type NumberedDocument, type StoryLine } from './batches.ts';
import { askKnown, sendBulk } from './bulk.ts';
import type { ClusterConfig } from './cluster-config.ts';
import { deliver } from './deliver.ts';
import { lanes } from './lanes.ts';

/** How far an indexing has come, in stories. */
export interface IndexProgress {
  readonly stored: number;
  /** The index had them already, word for word. */
  readonly known: number;
  /** Lines without a story, and stories the cluster refused for good. */
  readonly bad: number;
  /** Times a story had to be sent again. */
  readonly retried: number;
  /** UTF-16 units of the documents stored. */
  readonly length: number;
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

/**
 * Puts stories into a cluster's index, several requests at once as far as it keeps up. Every story is named by its id,
 * so an indexing that was broken off is simply begun again: what is there already is not sent.
 * @throws a `LookupError` when the cluster takes no more, the signal's reason when aborted; what was stored stays
 */
export async function indexStories(
  lines: AsyncIterable<StoryLine>,
  config: ClusterConfig,
  http: Http,
  { signal, mayBeKnown, onProgress, onBadLine, patienceMs = PATIENCE_MS }: IndexOptions,
): Promise<IndexProgress> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const road = lanes();
  const flights = new Map<Promise<void>, ReadonlySet<string>>();
  const count = { stored: 0, known: 0, bad: 0, retried: 0, length: 0 };

  const refuse = (line: { readonly number: number; readonly why: string }): void => {
    count.bad++;
    onBadLine?.(line);
  };

  const ports = {
    send: (documents: readonly NumberedDocument[], until: AbortSignal) =>
      sendBulk(config, http, documents, until),
    now: Date.now,
    patienceMs,
    onBusy(documents: number) {
      count.retried += documents;
      road.busy();
    },
    onStored(documents: readonly NumberedDocument[]) {
      count.stored += documents.length;
      for (const { json } of documents) count.length += json.length;
      onProgress?.({ ...count });
    },
    onRefused: ({ number }: NumberedDocument, why: string) => refuse({ number, why }),
  };

  /** The documents the index does not have as they are. A cluster that cannot say now is simply sent all. */
  async function unknown(batch: readonly NumberedDocument[]): Promise<readonly NumberedDocument[]> {
    if (!mayBeKnown) return batch;
    const ids = batch.map(({ id }) => id);
    const known = await askKnown(config, http, ids, either).catch(() => new Map<string, string>());
    either.throwIfAborted();
    const fresh = batch.filter(({ id, digest }) => known.get(id) !== digest);
    count.known += batch.length - fresh.length;
    return fresh;
  }

  async function fly(batch: readonly NumberedDocument[]): Promise<void> {
    await deliver(await unknown(batch), ports, either);
    road.wentThrough();
    onProgress?.({ ...count });
  }

  /** Two states of one story must not overtake each other. */
  const isUnderWay = (ids: ReadonlySet<string>): boolean =>
    [...flights.values()].some(others => [...others].some(id => ids.has(id)));

  try {
    for await (const batch of batchesOf(lines, refuse)) {
      const ids = new Set(batch.map(({ id }) => id));
      while (flights.size >= road.open || isUnderWay(ids)) await Promise.race(flights.keys());
      either.throwIfAborted();
      const flight: Promise<void> = fly(batch)
        .catch(error => failed.abort(error))
        .finally(() => flights.delete(flight));
      flights.set(flight, ids);
    }
    await Promise.all(flights.keys());
    either.throwIfAborted();
    return count;
  } finally {
    failed.abort();
    await Promise.all(flights.keys());
  }
}
