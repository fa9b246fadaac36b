import { interpreter } from '../browser/told/interpreter.ts';

/** What went wrong, in the reader's language as far as it is known there. */
export async function reasonOf(error: unknown): Promise<string> {
  const tell = await interpreter();
  return tell(error instanceof Error ? error.message : String(error));
}
