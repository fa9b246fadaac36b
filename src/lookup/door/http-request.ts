import type { KeptAnswer } from './answer-cache.ts';
import type { ContentKind } from './content-kind.ts';
import type { Pace } from './host-pace.ts';
import type { LookupError } from './lookup-error.ts';

/** What was received: final address, status, lower-case headers, decoded text, when (ms since 1970). */
export type HttpAnswer = KeptAnswer;

/** A request as it left, for the reader to see. Keys in the address are blotted out. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface HttpRequest {
  /** Who is asked, as the reader knows it: "GDELT". */
  readonly who: string;
  readonly signal: AbortSignal;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Accepted kinds of content; any when left out. */
  readonly expect?: readonly ContentKind[];
  /** Redirects are refused unless a source says how far they may lead. */
  readonly follow?: 'same-site' | 'anywhere';
  /** Take a kept answer up to this age, and keep the new one. */
  readonly maxAgeMs?: number;
  /** `own`: whoever asks keeps a pace of its own, as bulk indexing does. Else the host's is kept and remembered. */
  readonly pace?: Pace | 'own';
  /** Query parameters never to show, log or keep. */
  readonly secrets?: readonly string[];
  /** What the service means by an answer: an error, or undefined to accept. By status when left out. */
  judge?(answer: HttpAnswer): LookupError | undefined;
  onSent?(request: SentRequest): void;
}

/** The door as sources see it. */
export interface Http {
  /**
   * Asks one address. Rejects with a `LookupError`, or with the signal's reason when cancelled.
   * Never retries by itself.
   */
  ask(address: string, request: HttpRequest): Promise<HttpAnswer>;
}
