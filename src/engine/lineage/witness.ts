import type { Draft } from '../../story/finding.ts';
import type { Span } from '../../story/span.ts';
import type { PreparedText } from '../text/prepare.ts';

/** One of the texts whose kinship is asked: the page or a version. */
export interface Witness {
  /** A version's id, or "page". */
  readonly id: string;
  /** How the evidence calls it: "the page", "Harbour News". */
  readonly name: string;
  readonly text: PreparedText;
  readonly outlet?: string;
  readonly credit?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** What reading the text alone found: damaged terms, traces of translation. */
  readonly damage: readonly Draft[];
}

/** Stretches of two texts that tell the same: a sentence and its counterpart. */
export interface Counterparts {
  readonly a: Span;
  readonly b: Span;
}

/** How common words and word pairs are in print; a lexicon knows. Both log2, 0 where not known. */
export interface WordStatistics {
  frequency(word: string): number;
  pairFrequency(first: string, second: string): number;
}

/** One sign of which of two texts, `a` or `b`, was there first. */
export interface Clue {
  /** Natural logarithm of the odds that `a` was there before `b`; below 0 that `b` was. */
  readonly logOdds: number;
  /** One sentence for the reader. */
  readonly evidence: string;
}
