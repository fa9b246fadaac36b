import type { Stretch } from '../align/align-words.ts';
import { MOVED, SAME } from '../align/alignment.ts';
import { type Claim, type Comparing, type PairView, type Range, type Side, widen } from '../comparing.ts';
import { phrases } from '../phrases.ts';
import { findExchangedOwnSubjects } from '../roles/own-subjects.ts';
import { findSwaps } from '../roles/swaps.ts';
import { findReversedVoice } from '../roles/voices.ts';
import { isSpeaker } from '../vocabulary/speakers.ts';

const BEFORE = new Set([
  'before',
  'earlier',
  'prior',
  'previously',
  'ahead',
  'until',
  'till',
  'preceding',
  'preceded',
  'beforehand',
]);
const AFTER = new Set([
  'after',
  'later',
  'following',
  'since',
  'subsequently',
  'afterward',
  'followed',
  'thereafter',
  'post',
  'upon',
  'once',
]);
const BECAUSE = new Set(['because', 'due', 'owing', 'caused', 'causes', 'causing', 'thanks']);
const THEREFORE = new Set([
  'therefore',
  'thus',
  'hence',
  'consequently',
  'despite',
  'spite',
  'although',
  'though',
  'regardless',
  'notwithstanding',
]);

/** Whether a word says what came first, what caused what, or who did it. */
export const ordersEvents = (word: string): boolean =>
  word === 'by' || BEFORE.has(word) || AFTER.has(word) || BECAUSE.has(word) || THEREFORE.has(word);

/** What came before turned to what came after, cause to effect, who did it to whom it was done. English words; a longer rewriting is left alone. */
export function findOrderChanges(comparing: Comparing, view: PairView): Claim[] {
  const claims = findSwaps(comparing, view)
    .filter(swap => swap.of === 'sequence' && (comparing.light || areParties(comparing, swap)))
    .map(swap => claimOf(view, swap, comparing.light ? 0.75 : 0.6));
  if (!comparing.english) return claims;
  for (const exchanged of findExchangedOwnSubjects(comparing, view))
    claims.push(claimOf(view, exchanged, 0.75));
  const voice = findReversedVoice(comparing, view);
  if (voice) claims.push(claimOf(view, voice, 0.75));
  const { page, version } = comparing;
  for (const edit of comparing.light ? phrases(view.edits) : view.edits) {
    if (edit.page[1] - edit.page[0] > LONGEST || edit.version[1] - edit.version[0] > LONGEST) continue;
    const turned =
      (comparing.light && tellsWhenOrWhy(page, edit.page, version, edit.version)) ||
      (has(page, edit.page, BEFORE) && has(version, edit.version, AFTER)) ||
      (has(page, edit.page, AFTER) && has(version, edit.version, BEFORE)) ||
      (has(page, edit.page, BECAUSE) && has(version, edit.version, THEREFORE)) ||
      (has(page, edit.page, THEREFORE) && has(version, edit.version, BECAUSE));
    if (turned) claims.push(claimOf(view, edit, 0.85));
  }
  return claims;
}

/** Between these the parties of a fair rewording change places: "the mayor of the town", "the town's mayor". */
const TURNERS = new Set(
  "by of 's to from with and in at for between is are was were be been being".split(' '),
);
const LONGEST_SWAP = 7;

/** In a text reworded throughout: "the union urged the minister" and the reverse, two parties round one verb. */
function areParties(
  { page, version, lexicon }: Comparing,
  { page: ours, version: theirs }: Stretch,
): boolean {
  // The parties themselves are kept: two words for a company may be two companies.
  const isParty = (side: Side, at: number) =>
    (side.relation[at] === SAME || side.relation[at] === MOVED) &&
    (side.names[at] === 1 || isSpeaker(side.keys[at] ?? '', lexicon));
  const plain = (side: Side, [from, to]: Range) =>
    to - from <= LONGEST_SWAP &&
    isParty(side, from) &&
    isParty(side, to - 1) &&
    !side.keys.slice(from, to).some(word => TURNERS.has(word));
  return plain(page, ours) && plain(version, theirs);
}

/** "Resigned before the report came out" turned to "because": what followed told as what caused it, or the reverse. */
const tellsWhenOrWhy = (page: Side, ours: Range, version: Side, theirs: Range): boolean => {
  const when = (side: Side, range: Range) => has(side, range, BEFORE) || has(side, range, AFTER);
  return (
    (when(page, ours) && has(version, theirs, BECAUSE)) || (has(page, ours, BECAUSE) && when(version, theirs))
  );
};

/** More than this many words are rewritten, not reversed. */
const LONGEST = 6;

const has = (side: Side, [from, to]: Range, words: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at += 1)
    if (side.relation[at] !== SAME && side.relation[at] !== MOVED && words.has(side.keys[at] ?? ''))
      return true;
  return false;
};

function claimOf(view: PairView, edit: Stretch, confidence: number): Claim {
  const { page, version } = widen(edit, view);
  return {
    kind: 'order',
    severity: 'meaning',
    page,
    version,
    confidence,
    why: 'The other version puts it the other way round.',
  };
}

/** Shorter sentences are labels and captions, which move about freely. */
const SHORTEST_SENTENCE = 5;
const SAME_SENTENCE = 0.8;

/** Two neighboring sentences, otherwise kept, that changed places: what was told as a sequence runs backwards. */
export function findSwappedSentences(comparing: Comparing, views: readonly PairView[]): Claim[] {
  if (!comparing.light) return [];
  const claims: Claim[] = [];
  for (let index = 0; index + 1 < views.length; index += 1) {
    const one = views[index];
    const two = views[index + 1];
    if (!one || !two) continue;
    const crossed = two.pair.version[1] === one.pair.version[0] && one.pair.page[1] === two.pair.page[0];
    if (!crossed || Math.min(one.pair.similarity, two.pair.similarity) < SAME_SENTENCE) continue;
    if (Math.min(one.page[1] - one.page[0], two.page[1] - two.page[0]) < SHORTEST_SENTENCE) continue;
    const page: Range = [one.page[0], two.page[1]];
    const version: Range = [two.version[0], one.version[1]];
    claims.push({
      kind: 'order',
      severity: 'meaning',
      page,
      version,
      confidence: 0.6,
      why: 'In the other version these two sentences stand the other way round.',
    });
  }
  return claims;
}
