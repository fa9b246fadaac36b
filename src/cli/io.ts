import type { Readable, Writable } from 'node:stream';

/** Everything a command may touch outside its arguments, so that tests can hand it their own. */
export interface Io {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether `output` shows colours. */
  readonly colours: boolean;
  /** Fires when nobody reads `output` any more, or the user interrupts. */
  readonly signal: AbortSignal;
  /** Environment variables; none where they are left out. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** Asks whoever sits at the terminal for something that is not shown; left out where nobody does. */
  readonly askSecret?: (question: string) => Promise<string>;
}

/** What a run ends with: 0 nothing of severity `meaning` (all done), 1 some found (some not done), 2 could not. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Writes, and waits where the reader at the other end is slower than we are.
 * @throws the signal's reason if it fires while waiting
 */
export async function write(text: string, { output, signal }: Pick<Io, 'output' | 'signal'>): Promise<void> {
  signal.throwIfAborted();
  if (output.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const settle = () => {
      output.off('drain', settle).off('close', settle);
      signal.removeEventListener('abort', abort);
      resolve();
    };
    const abort = () => {
      settle();
      reject(signal.reason);
    };
    output.once('drain', settle).once('close', settle);
    signal.addEventListener('abort', abort, { once: true });
  });
}
