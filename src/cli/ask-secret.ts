import { createInterface } from 'node:readline/promises';
import { type Readable, Writable } from 'node:stream';

/** Asks at the terminal without showing what is typed. Rejects with the signal's reason. */
export async function askSecret(
  question: string,
  input: Readable,
  output: Writable,
  signal: AbortSignal,
): Promise<string> {
  output.write(question);
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: unseen, terminal: true });
  const gone = new AbortController();
  // Ctrl-C, Ctrl-D: nobody will answer.
  lines.once('close', () => gone.abort(new Error('No key was given.')));
  try {
    return await lines.question('', { signal: AbortSignal.any([signal, gone.signal]) });
  } catch (error) {
    signal.throwIfAborted();
    throw gone.signal.aborted ? gone.signal.reason : error;
  } finally {
    lines.close();
    output.write('\n');
  }
}
