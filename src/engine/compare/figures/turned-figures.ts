import type { Stretch } from '../align/align-words.ts';
import { NONE, SAME } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { areOfOneCamp } from '../senses/camps.ts';

/** Figures that are kept, but not what they are figures of. */
export const findTurnedFigures = (comparing: Comparing, view: PairView): Stretch[] => [
  ...findTurnedChanges(comparing, view),
  ...(comparing.light
    ? []
    : [
        ...findMovedCounts(comparing, view),
        ...findLostExceptions(comparing, view),
        ...findMovedShares(comparing, view),
        ...findTurnedParts(comparing, view),
      ]),
];

/** "Fell 31 percent", "fell by 31 percent" turned to "fell to 31 percent", or the reverse. */
function findTurnedChanges({ page, version, lexicon }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let at = view.page[0] + 1; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!beginsWithDigit(page.keys[at]) || page.relation[at] === NONE || there <= view.version[0]) continue;
    const [ours, theirs] = [changeBefore(page, at), changeBefore(version, there)];
    if (ours.to === theirs.to && ours.from === theirs.from) continue;
    const [verb, other] = [page.keys[ours.verb] ?? '', version.keys[theirs.verb] ?? ''];
    const isChange = (word: string) =>
      /^(?:up|down)$/.test(word) ||
      areOfOneCamp(lexicon, word, 'rise') ||
      areOfOneCamp(lexicon, word, 'fall');
    if (!isChange(verb) || !isChange(other)) continue;
    found.push({ page: [ours.verb, at + 1], version: [theirs.verb, there + 1] });
  }
  return found;
}

/** The word that a figure follows, "to", "by" and what rounds it left aside. */
function changeBefore(
  { keys }: Side,
  figure: number,
): { readonly verb: number; readonly to: boolean; readonly from: boolean } {
  let at = figure - 1;
  let to = false;
  let from = false;
  while (
    /^(?:to|from|by|about|around|some|nearly|almost|over|roughly|just|only|as|much|\$|€|£|of)$/.test(
      keys[at] ?? '',
    )
  ) {
    if (keys[at] === 'to') to = true;
    if (keys[at] === 'from') from = true;
    at -= 1;
  }
  return { verb: at, to, from };
}

/** What a figure counts is the noun within the next words. */
const COUNTED_WITHIN = 4;

/** "The lowest level in three years", "three of its shares": the figure went over to another noun. */
function findMovedCounts(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const found: Stretch[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!beginsWithDigit(page.keys[at]) || page.relation[at] === SAME || there < view.version[0]) continue;
    const ours = countedBy(comparing, page, at, view.page);
    const theirs = countedBy(comparing, version, there, view.version);
    if (ours < 0 || theirs < 0) continue;
    const away = (partner: number, figure: number) =>
      partner >= 0 && (partner < figure - COUNTED_WITHIN || partner > figure + COUNTED_WITHIN);
    if (away(page.partner[ours] ?? -1, there) && away(version.partner[theirs] ?? -1, at))
      found.push({ page: [at, ours + 1], version: [there, theirs + 1] });
  }
  return found;
}

function countedBy(comparing: Comparing, side: Side, figure: number, [least, most]: Range): number {
  for (let at = figure + 1; at < Math.min(most, figure + 1 + COUNTED_WITHIN); at += 1) {
    const word = side.keys[at] ?? '';
    if (!isContent(comparing, side, at) || beginsWithDigit(word)) continue;
    const once = side.keys.slice(least, most).filter(key => key === word).length === 1;
    return once && word !== 'percent' ? at : -1;
  }
  return -1;
}

const EXCEPTION = /^(?:all|every|every\w+|except\w*|but|apart|save|besides|minus|without|less)$/;
const isAllBut = ({ keys }: Side, figure: number): boolean =>
  keys[figure - 1] === 'but' && keys[figure - 2] === 'all';

/** "All but 12" turned to "almost 12": the rest is told for the whole. */
function findLostExceptions({ page, version }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!beginsWithDigit(page.keys[at]) || there < view.version[0] || there >= view.version[1]) continue;
    const ours = isAllBut(page, at);
    if (ours === isAllBut(version, there)) continue;
    const plain = ours ? version.keys.slice(...view.version) : page.keys.slice(...view.page);
    // "All two of the miners" are all there are.
    const whole = ours ? version.keys[there - 1] === 'all' : page.keys[at - 1] === 'all';
    if (!whole && plain.some(word => EXCEPTION.test(word))) continue;
    found.push({ page: [ours ? at - 2 : at, at + 1], version: [ours ? there : there - 2, there + 1] });
  }
  return found;
}

const BESIDE_SHARE = /^(?:on|in|at|for|to|less|more|lower|higher|below|above|cheaper|dearer)$/;

/** "By 40 percent on roads" turned to "on 40 percent of roads": a step told as a part, or the reverse. */
function findMovedShares({ page, version }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  const isPart = ({ keys }: Side, at: number) => keys[at + 1] === 'percent' && keys[at + 2] === 'of';
  const isStep = ({ keys }: Side, at: number) =>
    keys[at + 1] === 'percent' && keys[at - 1] === 'by' && BESIDE_SHARE.test(keys[at + 2] ?? '');
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!beginsWithDigit(page.keys[at]) || there < view.version[0] || there >= view.version[1]) continue;
    if ((isPart(page, at) && isStep(version, there)) || (isStep(page, at) && isPart(version, there)))
      found.push({ page: [at, at + 3], version: [there, there + 3] });
  }
  return found;
}

const PART = /^(?:half|3rd|4th|quarter|5th|6th|8th|10th|thirds|quarters|fifths)$/;
const DEGREE = /^(?:less|fewer|lower|smaller|cheaper|more|higher|larger|bigger|\w{2,}er)$/;
/** May stand in for what a part of the whole is told by, "to a third", and what a step is. */
const LIKEWISE =
  /^(?:less|fewer|lower|below|more|higher|above|down|up|by|than|reduc\w+|drop\w*|fell|fall\w*|rose|ris\w+|cut)$/;

/** "A third less" turned to "a third of", "half as fast" to "half faster", or the reverse: a step for what is left. */
function findTurnedParts({ page, version }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const word = page.keys[at] ?? '';
    const there = page.partner[at] ?? -1;
    if (!PART.test(word) || there < view.version[0] || version.keys[there] !== word) continue;
    const [ours, theirs] = [partAt(page, at), partAt(version, there)];
    if (ours && theirs && ours !== theirs && !saysBoth(page, view.page, ours, version, view.version, theirs))
      found.push({ page: [at, at + 2], version: [there, there + 2] });
  }
  return found;
}

/** "Half as fast" and "a third of it" tell what is left, "half faster" and "a third less" how far it went. */
const partAt = ({ keys }: Side, at: number): 'left' | 'step' | undefined => {
  const next = keys[at + 1] ?? '';
  if (next === 'as' || next === 'of') return 'left';
  return DEGREE.test(next) && next !== 'over' ? 'step' : undefined;
};

/** "A third of it less". */
const saysBoth = (
  page: Side,
  [a0, a1]: Range,
  ours: 'left' | 'step',
  version: Side,
  [b0, b1]: Range,
  theirs: 'left' | 'step',
): boolean =>
  (ours === 'left' && page.keys.slice(a0, a1).some(word => LIKEWISE.test(word) && word !== 'than')) ||
  (theirs === 'left' && version.keys.slice(b0, b1).some(word => LIKEWISE.test(word) && word !== 'than'));
