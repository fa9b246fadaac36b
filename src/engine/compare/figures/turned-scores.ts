import { gluedMark } from '../../text/glued-mark.ts';
import type { Stretch } from '../align/align-words.ts';
import { SAME } from '../align/alignment.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';

const FIGURE = /^\d{1,3}$/;
const DASH = /^[-‑–]$/;

/** The score that begins at a word, "3–1": both figures in one word, no space in between; '' where there is none. */
function scoreAt({ keys, words }: Side, at: number): string {
  const glued = DASH.test(gluedMark(words.text.tokens, (words.token[at] ?? 0) + 1));
  const [ours = '', theirs = ''] = [keys[at], keys[at + 1]];
  return glued && FIGURE.test(ours) && FIGURE.test(theirs) ? `${ours}-${theirs}` : '';
}

const scores = (side: Side, [from, to]: Range): Map<string, number> => {
  const found = new Map<string, number>();
  for (let at = from; at + 1 < to; at += 1) {
    const score = scoreAt(side, at);
    if (score) found.set(score, at);
  }
  return found;
};

/** "Won 3–1" turned to "won 1–3": the score the other way round, where the word before it is kept. */
export function findTurnedScores({ page, version, light }: Comparing, view: PairView): Stretch[] {
  if (!light) return [];
  const [ours, theirs] = [scores(page, view.page), scores(version, view.version)];
  return [...ours].flatMap(([score, at]) => {
    const turned = score.split('-').reverse().join('-');
    const there = theirs.get(turned);
    const kept = page.relation[at - 1] === SAME && page.partner[at - 1] === (there ?? 0) - 1;
    if (score === turned || there === undefined || !kept || theirs.has(score)) return [];
    return [{ page: [at, at + 2], version: [there, there + 2] }];
  });
}
