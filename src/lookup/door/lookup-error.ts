/** Why a place could not be asked, or what it refused. */
export type LookupCode =
  | 'address-refused'
  | 'redirect-refused'
  | 'too-many-redirects'
  | 'unreachable'
  | 'untrusted'
  | 'timeout'
  | 'too-large'
  | 'wrong-type'
  | 'malformed'
  | 'rate-limited'
  | 'resting'
  | 'blocked'
  | 'key-refused'
  | 'not-permitted'
  | 'no-index'
  | 'wrong-index'
  | 'incomplete'
  | 'question-refused'
  | 'not-found'
  | 'gone'
  | 'archived-error'
  | 'server-error'
  | 'refused';

/** One plain sentence a code, for a reader in a hurry; `who` is the service or the host. */
const SENTENCES: Readonly<Record<LookupCode, (who: string) => string>> = {
  'address-refused': who => `Unspin does not open addresses like ${who}.`,
  'redirect-refused': who => `${who} pointed to an address that Unspin does not open.`,
  'too-many-redirects': who => `${who} pointed from address to address without end.`,
  unreachable: who => `${who} could not be reached.`,
  untrusted: who => `${who} shows a certificate that is not trusted here.`,
  timeout: who => `${who} took too long to answer.`,
  'too-large': who => `The answer of ${who} was too large.`,
  'wrong-type': who => `${who} answered with something else than was asked for.`,
  malformed: who => `The answer of ${who} could not be read.`,
  'rate-limited': who => `${who} refused because it was asked too often.`,
  resting: who => `${who} was asked too often and is being left in peace for a while.`,
  blocked: who => `${who} does not give out this page.`,
  'key-refused': who => `${who} did not accept the key.`,
  'not-permitted': who => `${who} does not let this key do that.`,
  'no-index': who => `${who} has no such index.`,
  'wrong-index': who => `The index of ${who} has no fingerprints that this Unspin can use.`,
  incomplete: who => `A part of ${who} did not answer.`,
  'question-refused': who => `${who} did not accept the question.`,
  'not-found': who => `${who} does not have this address.`,
  gone: who => `${who} has taken this address away for good.`,
  'archived-error': who => `${who} kept only an error page of this address.`,
  'server-error': who => `${who} is out of order at the moment.`,
  refused: who => `${who} refused to answer.`,
};

export interface LookupErrorOptions {
  /** When it can be asked again, in milliseconds since 1970. */
  readonly retryAt?: number | undefined;
  /** The service's own words, shown after the sentence. */
  readonly detail?: string | undefined;
  readonly cause?: unknown;
}

/** The one error of all look-ups. `message` is one plain sentence in words a reader understands. */
export class LookupError extends Error {
  override readonly name = 'LookupError';
  readonly retryAt: number | undefined;
  readonly detail: string | undefined;

  constructor(
    readonly code: LookupCode,
    readonly who: string,
    { retryAt, detail, cause }: LookupErrorOptions = {},
  ) {
    super(SENTENCES[code](who), { cause });
    this.retryAt = retryAt;
    this.detail = detail;
  }

  /** The same error with the time from which the host may be asked again (ms since 1970). */
  until(retryAt: number): LookupError {
    return new LookupError(this.code, this.who, { retryAt, detail: this.detail, cause: this.cause });
  }
}
