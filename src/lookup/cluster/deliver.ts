import { LookupError } from '../door/lookup-error.ts';
import { pause } from '../door/pause.ts';
import type { BulkAnswer } from './bulk.ts';

export interface DeliverPorts<Document> {
  send(documents: readonly Document[], signal: AbortSignal): Promise<BulkAnswer<Document>>;
  /** Milliseconds since 1970. */
  now(): number;
  /** How long, in milliseconds, a cluster may take nothing at all before it is given up. */
  readonly patienceMs: number;
  /** Called with how many documents have to be sent again. */
  onBusy(documents: number): void;
  /** `thin` are those of them that not every copy took. */
  onStored(documents: readonly Document[], thin: readonly Document[]): void;
  onRefused(document: Document, why: string): void;
}

/** Troubles that pass: a node that is busy, restarting or away. */
const PASSING: ReadonlySet<string> = new Set([
  'rate-limited',
  'server-error',
  'unreachable',
  'timeout',
  'incomplete',
]);

/** Waits between tries, in milliseconds: doubled each time, up to what a restarting node takes. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 15_000;
const waitAfter = (tries: number): number => Math.min(FIRST_WAIT * 2 ** tries, LONGEST_WAIT);

/** What `sendBulk` answers where the whole request has to be made again. */
const allAgain = <Document>(documents: readonly Document[]): BulkAnswer<Document> => ({
  stored: [],
  thin: [],
  again: documents,
  refused: [],
});

/**
 * Sends documents until each was stored or refused for good. Those that failed for the moment are sent again, they
 * alone, after waits that grow.
 * @throws what cannot pass, or what did not pass in time; the signal's reason
 */
export async function deliver<Document>(
  documents: readonly Document[],
  ports: DeliverPorts<Document>,
  signal: AbortSignal,
): Promise<void> {
  let waiting = documents;
  let tries = 0;
  let progressAt = ports.now();
  while (waiting.length) {
    let trouble = new LookupError('rate-limited', 'The cluster');
    let answer = allAgain(waiting);
    try {
      answer = await ports.send(waiting, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof LookupError)) throw error;
      if (error.code === 'too-large') return deliverHalves(waiting, ports, error, signal);
      if (!PASSING.has(error.code)) throw error;
      trouble = error;
    }
    for (const { document, why } of answer.refused) ports.onRefused(document, why);
    ports.onStored(answer.stored, answer.thin);
    waiting = answer.again;
    if (!waiting.length) return;
    if (answer.stored.length) {
      progressAt = ports.now();
      tries = 0;
    }
    if (ports.now() - progressAt > ports.patienceMs) throw trouble;
    ports.onBusy(waiting.length);
    const told = (trouble.retryAt ?? 0) - ports.now();
    await pause(Math.max(waitAfter(tries++), Math.min(told, LONGEST_WAIT)), signal);
  }
}

/** A proxy may take less at once than the engine: half of it, down to one story that nobody takes. */
async function deliverHalves<Document>(
  documents: readonly Document[],
  ports: DeliverPorts<Document>,
  error: LookupError,
  signal: AbortSignal,
): Promise<void> {
  const [first, ...others] = documents;
  if (first && !others.length) return ports.onRefused(first, 'It is longer than the cluster takes.');
  if (!first) throw error;
  const half = Math.ceil(documents.length / 2);
  await deliver(documents.slice(0, half), ports, signal);
  await deliver(documents.slice(half), ports, signal);
}
