/** Why the command line cannot do what was asked, in one sentence for the person at the terminal. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A plain sentence from whatever was thrown; never a stack trace. */
export const sentenceOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

/** The system's error code ("ENOENT", "EPIPE"), if it is one of the system's errors. */
export const codeOf = (thrown: unknown): string | undefined =>
  thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : undefined;
