import { batchesOf, type NumberedDocument, type StoryLine } from './batches.ts';
import { type DeliverPorts, deliver } from './deliver.ts';
import { lanes } from './lanes.ts';

/** How batches are sent, and who is told what became of them. */
export interface Sending extends DeliverPorts<NumberedDocument> {
  /** The documents of a batch that the index does not have as they are. A cluster that cannot say now gets all. */
  unknown(batch: readonly NumberedDocument[], signal: AbortSignal): Promise<readonly NumberedDocument[]>;
  /** Called when part of a batch, or the last of it, was taken. */
  onTaken(): void;
  /** Called for a line without a story. */
  onBadLine(line: { readonly number: number; readonly why: string }): void;
}

/**
 * Sends the stories of all lines in batches, several at once as far as the cluster keeps up.
 * @throws what `deliver` throws, once for all batches; the signal's reason when aborted
 */
export async function sendAll(
  lines: AsyncIterable<StoryLine>,
  sending: Sending,
  signal: AbortSignal,
): Promise<void> {
  const failed = new AbortController();
  const either = AbortSignal.any([signal, failed.signal]);
  const road = lanes();
  const flights = new Map<Promise<void>, ReadonlySet<string>>();

  const ports: DeliverPorts<NumberedDocument> = {
    ...sending,
    onBusy(documents) {
      sending.onBusy(documents);
      road.busy();
    },
    onStored(documents, thin) {
      sending.onStored(documents, thin);
      sending.onTaken();
    },
  };

  async function fly(batch: readonly NumberedDocument[]): Promise<void> {
    await deliver(await sending.unknown(batch, either), ports, either);
    road.wentThrough();
    sending.onTaken();
  }

  /** Two states of one story must not overtake each other. */
  const isUnderWay = (ids: ReadonlySet<string>): boolean =>
    [...flights.values()].some(others => [...others].some(id => ids.has(id)));

  try {
    for await (const batch of batchesOf(lines, sending.onBadLine)) {
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
  } finally {
    failed.abort();
    await Promise.all(flights.keys());
  }
}
