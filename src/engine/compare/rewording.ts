import { INFLECTED, MOVED, NONE, SAME, SYNONYM } from './align/alignment.ts';
import { FUNCTION_WEIGHT } from './align/sentence-words.ts';
import type { Words } from './align/words.ts';
import { beginsWithDigit, type PairView, type Range, type Side } from './comparing.ts';

export interface Rewording {
  /**
   * 0–1: the part of the plain content words in the page's paired sentences that the version does not have there.
   * Names and figures are left aside: falsifiers change them, spinners and translators keep them.
   */
  readonly words: number;
  /** 0–1: the part of those sentences in which such a word stands. */
  readonly sentences: number;
  /** How many plain content words were looked at. */
  readonly measured: number;
  /** A figure stands where the version has another one. */
  readonly refigured: boolean;
  /** 0–1: the part of the page's paired words that stand in long runs kept word for word. */
  readonly verbatim: number;
  /** Plain content words with a synonym in their place, and with nothing that a dictionary knows of. */
  readonly synonyms: number;
  readonly strangers: number;
}

/** Shorter sentences are labels. */
const SHORTEST = 5;
/** Words in a row: spinners and translators seldom leave as many. */
const LONG_RUN = 6;

/** How much of the page is said in other words than the version's. */
export function measureRewording(
  page: Side,
  version: Words,
  weights: Float64Array,
  views: readonly PairView[],
): Rewording {
  let all = 0;
  let changed = 0;
  let sentences = 0;
  let touched = 0;
  let synonyms = 0;
  let strangers = 0;
  let paired = 0;
  let verbatim = 0;
  for (const view of views) {
    paired += view.page[1] - view.page[0];
    verbatim += inLongRuns(page, view.page);
    const before = changed;
    for (let at = view.page[0]; at < view.page[1]; at += 1) {
      if ((weights[page.words.ids[at] ?? 0] ?? 0) <= FUNCTION_WEIGHT || isFact(page, at)) continue;
      const relation = page.relation[at];
      all += 1;
      if (relation !== SAME && relation !== MOVED && relation !== INFLECTED) changed += 1;
      if (relation === SYNONYM) synonyms += 1;
      else if (relation === NONE) strangers += 1;
    }
    if (view.page[1] - view.page[0] < SHORTEST) continue;
    sentences += 1;
    if (changed > before) touched += 1;
  }
  return {
    words: all > 0 ? changed / all : 0,
    sentences: sentences > 0 ? touched / sentences : 0,
    measured: all,
    verbatim: paired > 0 ? verbatim / paired : 0,
    synonyms,
    strangers,
    refigured: views.some(({ edits }) =>
      edits.some(edit => hasFigure(page.words, edit.page) && hasFigure(version, edit.version)),
    ),
  };
}

/** How many words of a range stand in long runs that follow one another in both texts. */
function inLongRuns({ relation, partner }: Side, [from, to]: Range): number {
  let all = 0;
  let run = 0;
  for (let at = from; at <= to; at += 1) {
    const isKept = at < to && relation[at] === SAME;
    if (isKept && run > 0 && partner[at] === (partner[at - 1] ?? 0) + 1) run += 1;
    else {
      if (run >= LONG_RUN) all += run;
      run = isKept ? 1 : 0;
    }
  }
  return all;
}

/** A figure in digits stands in a range. */
function hasFigure({ text, token }: Words, [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1) if (text.tokens[token[at] ?? 0]?.kind === 'number') return true;
  return false;
}

const isFact = ({ names, keys }: Side, at: number): boolean => names[at] === 1 || beginsWithDigit(keys[at]);

/**
 * Whether a text is edited here and there, so that a single changed word means something, or rewritten throughout.
 * Hand-altered stories with 20 edits in 900 words measure 0.01–0.06 of the words; thesaurus-spun copies 0.10–0.55 and
 * translated ones 0.18–0.47, in nearly every sentence. In a short text a few edits make a larger part: six words
 * more are granted, whatever its length. Spinners keep figures, and who changes one edits by hand: of 40 spun copies none
 * has another figure anywhere, of the altered stories two in three do. Whoever alters much by hand leaves long runs
 * (0.48 and 0.60 of two stories with every sentence altered; translated copies 0–0.34) and puts in what is no synonym,
 * where of a spinner's words at least as many are synonyms as strangers (55 copies).
 */
export const isLightlyEdited = ({
  words,
  sentences,
  measured,
  refigured,
  verbatim,
  synonyms,
  strangers,
}: Rewording): boolean =>
  words < 0.08 + 6 / Math.max(1, measured) ||
  (words < 0.14 && sentences < 0.6) ||
  (refigured && words < 0.18) ||
  (verbatim > 0.42 && strangers > 2 * synonyms);
