import type { SourceAnswer } from '../story/report.ts';
import type { Version } from '../story/version.ts';
import type { SentRequest } from './door/http-request.ts';
import type { ArchivedState, Candidate, Evidence } from './sources/source.ts';

/** A version whose text is in hand. */
export interface FoundVersion extends Version {
  /** 0–1, a quick estimate to rank by; the comparison says it exactly. */
  readonly similarity: number;
  /** Where a reader can see it for oneself: the page, the snapshot, the archive's comparison. */
  readonly evidence: readonly Evidence[];
}

/** A candidate whose text could not be had, to be listed with its address. */
export interface Unread extends WhyUnread {
  readonly candidate: Candidate;
}

export interface WhyUnread {
  /** One plain sentence. */
  readonly why: string;
  /** ISO 8601, when it can be tried again. */
  readonly retryAt?: string;
  /** The origin whose permission would let Unspin read it. */
  readonly needs?: string;
}

/** Texts that were made from one another: five copies of one agency story are one origin. */
export interface Origin {
  readonly versionIds: readonly string[];
  /** The agency they credit. */
  readonly credit?: string;
}

/** What happened during a look-up, as it happens. `done` comes once, last. */
export type Progress =
  | { readonly kind: 'asking'; readonly source: string }
  | { readonly kind: 'answered'; readonly answer: SourceAnswer }
  /** Told before the answer of an archive that has the story's address. */
  | { readonly kind: 'states'; readonly source: string; readonly states: readonly ArchivedState[] }
  | { readonly kind: 'version'; readonly version: FoundVersion }
  | { readonly kind: 'unread'; readonly unread: Unread }
  | {
      readonly kind: 'done';
      /** Most similar first. */
      readonly versions: readonly FoundVersion[];
      readonly origins: readonly Origin[];
      /** Every request that left, in order. */
      readonly sent: readonly SentRequest[];
    };
