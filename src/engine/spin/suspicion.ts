/** A damaged expression before it is put in words. */
export interface Suspicion {
  /** Words from .. to - 1. */
  readonly from: number;
  readonly to: number;
  /** The likely original, as word ids. */
  readonly original: ArrayLike<number>;
  /** The part of the original that was certainly exchanged, where that is not all of it. */
  readonly core?: ArrayLike<number>;
  /** Single words of the original, where it was guessed word by word: likeliest first. */
  readonly parts?: readonly ArrayLike<number>[];
  /** What else may have been exchanged there, likeliest first. */
  readonly runnersUp?: readonly ArrayLike<number>[];
  /** Natural log of the odds that it is damage. */
  readonly logOdds: number;
  /** Of which the page's subject and the rest of the sentence have taken away so much. */
  readonly held?: number;
  /** The lexicon writes the original with capitals. */
  readonly name: boolean;
  /** Found in the term lists, not by its words alone. */
  readonly listed: boolean;
}
