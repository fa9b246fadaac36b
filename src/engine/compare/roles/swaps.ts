import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { MOVED, NONE } from '../align/alignment.ts';
import { type Comparing, isContent, type PairView, type Range, type Side } from '../comparing.ts';
import { isTimeWord } from '../times/time-words.ts';

/** Round these, what is compared or tied changes its sense with its side. */
const PIVOTS = wordList(`
  than before after over against because then since until when once while to from into instead despite for behind
  under above below without
`);
/** Who does these with somebody has it done to him as well. */
const MUTUAL =
  /^(?:me(?:t|ets?|eting)|marr(?:y|ied|ies)|wed|divorc\w+|play(?:s|ed)?|fac(?:e|es|ed)|fought|fights?|border\w*|resembl\w+)$/;
/** Of these, the ones that compare; the others put things in an order. */
const COMPARING = new Set(['than', 'over']);
const BE = ['is', 'are', 'was', 'were', 'been', 'being', 'be', 'by'];
/** Between these, words may change places without changing the sense: "bread and butter". */
const LEVEL = new Set(['and', 'or', 'with', 'nor', 'versus', 'vs', '&', 'plus']);

export interface Swap extends Stretch {
  /** What was exchanged: two things compared, or who did it, when, or why. */
  readonly of: 'comparison' | 'sequence';
}

/** Words of the page in a row whose partners stand in a row too. */
interface Run {
  readonly page: Range;
  readonly version: Range;
}

/**
 * Stretches of a sentence that changed places round something kept: "A beat B" for "B beat A", "more this than
 * that". One stretch moved to the front or the end is only another order of clauses.
 */
export const findSwaps = (comparing: Comparing, view: PairView): Swap[] =>
  !comparing.page.relation.subarray(...view.page).includes(MOVED)
    ? []
    : [...findExchanged(comparing, view), ...findTurned(comparing, view)];

function runsOf(comparing: Comparing, { page: [from, to] }: PairView): Run[] {
  const { page } = comparing;
  const places: { page: number; version: number }[] = [];
  for (let at = from; at < to; at += 1)
    if (page.relation[at] !== NONE && isContent(comparing, page, at))
      places.push({ page: at, version: page.partner[at] ?? 0 });
  const order = [...places].sort((a, b) => a.version - b.version);
  const rank = new Map(order.map((place, index) => [place.page, index]));
  const runs: { page: [number, number]; version: [number, number]; last: number }[] = [];
  for (const place of places) {
    const run = runs[runs.length - 1];
    const at = rank.get(place.page) ?? 0;
    if (run && at === run.last + 1) {
      run.page[1] = place.page + 1;
      run.version[1] = place.version + 1;
      run.last = at;
    } else
      runs.push({
        page: [place.page, place.page + 1],
        version: [place.version, place.version + 1],
        last: at,
      });
  }
  return runs;
}

const isTime = ({ keys }: Side, [from, to]: Range): boolean => keys.slice(from, to).every(isTimeWord);

/** Three runs in a row that stand in reverse order in the version: the outer two were exchanged. */
function findExchanged(comparing: Comparing, view: PairView): Swap[] {
  const { page, version } = comparing;
  const runs = runsOf(comparing, view);
  const swaps: Swap[] = [];
  for (let index = 0; index + 2 < runs.length; index += 1) {
    const [one, middle, three] = [runs[index], runs[index + 1], runs[index + 2]];
    if (!one || !middle || !three) continue;
    if (!(three.version[1] <= middle.version[0] && middle.version[1] <= one.version[0])) continue;
    // "On Wednesday" stands where it likes.
    if (isTime(page, one.page) || isTime(page, three.page)) continue;
    const whole: Stretch = {
      page: [one.page[0], three.page[1]],
      version: [three.version[0], one.version[1]],
    };
    // One side in the passive says the same with the parties exchanged.
    const passive = BE.some(
      word =>
        says(page, withBe(page, whole.page), word) !== says(version, withBe(version, whole.version), word),
    );
    // "Holm, president of Corvel" and "Corvel President Holm": an apposition is set off on one side only.
    const apposed = commas(page, whole.page) !== commas(version, whole.version);
    // "The mayor's spokesman" is a spokesman for the mayor; "to six from nine" is "from nine to six".
    const owned = says(page, whole.page, "'s") !== says(version, whole.version, "'s");
    const mutual = middle.page[1] - middle.page[0] === 1 && MUTUAL.test(page.keys[middle.page[0]] ?? '');
    const led =
      keepsLead(page, one.page, version, one.version) && keepsLead(page, three.page, version, three.version);
    if (
      !passive &&
      !apposed &&
      !owned &&
      !led &&
      !mutual &&
      !isList(page, [one.page[1] - 1, three.page[0] + 1])
    )
      swaps.push({ ...whole, of: says(page, whole.page, 'than') ? 'comparison' : 'sequence' });
  }
  return swaps;
}

const keepsLead = (page: Side, [ours]: Range, version: Side, [theirs]: Range): boolean =>
  /^(?:from|to|by|at|in|on|for|into)$/.test(page.keys[ours - 1] ?? '') &&
  page.keys[ours - 1] === version.keys[theirs - 1];

function commas({ words }: Side, [from, to]: Range): number {
  let count = 0;
  for (let token = words.token[from] ?? 0; token < (words.token[to - 1] ?? 0); token += 1)
    if (words.text.tokens[token]?.text === ',') count += 1;
  return count;
}

/** "Were level" changes places as one, though "were" is a small word. */
const withBe = ({ keys }: Side, [from, to]: Range): Range =>
  BE.includes(keys[from - 1] ?? '') ? [from - 1, to] : [from, to];

const says = (side: Side, [from, to]: Range, word: string): boolean =>
  side.keys.slice(from, to).includes(word);

/** "Milk, eggs and bread": a comma or "and" right behind the first and right before the last; lists have no order. */
const isList = (side: Side, [from, to]: Range): boolean => joins(side, from, 1) && joins(side, to - 1, -1);

/** Whether the word or mark next to a word joins the members of a list. */
function joins({ words, keys }: Side, at: number, step: 1 | -1): boolean {
  const mark = words.text.tokens[(words.token[at] ?? 0) + step];
  return LEVEL.has(keys[at + step] ?? '') || /^[,;/]$/.test(mark?.text ?? '');
}

/** What stood before a pivot stands behind it, and the reverse, with the nearest content words on both sides. */
function findTurned(comparing: Comparing, view: PairView): Swap[] {
  const { page, version } = comparing;
  const turned: Swap[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    if (!PIVOTS.has(page.keys[at] ?? '')) continue;
    const before = nearest(comparing, page, at, -1, view.page);
    const after = nearest(comparing, page, at, 1, view.page);
    for (let there = view.version[0]; before >= 0 && after >= 0 && there < view.version[1]; there += 1) {
      if (version.keys[there] !== page.keys[at]) continue;
      const otherBefore = nearest(comparing, version, there, -1, view.version);
      const otherAfter = nearest(comparing, version, there, 1, view.version);
      if (otherBefore < 0 || otherAfter < 0) continue;
      if ((page.partner[before] ?? -1) > there && (page.partner[after] ?? there) < there)
        turned.push({
          page: [before, after + 1],
          version: [otherBefore, otherAfter + 1],
          of: COMPARING.has(page.keys[at] ?? '') ? 'comparison' : 'sequence',
        });
    }
  }
  return turned;
}

/** "Hurt him more than his rival": a pronoun may be compared, the degree is not. */
const COMPARED = new Set('him her me us them it you'.split(' '));
const DEGREES = new Set('more less rather better worse'.split(' '));

/** The nearest content word or pronoun on one side of a place that has a partner; -1 without one. */
function nearest(comparing: Comparing, side: Side, from: number, step: 1 | -1, [least, most]: Range): number {
  for (let at = from + step; at >= least && at < most; at += step)
    if (
      side.relation[at] !== NONE &&
      (isContent(comparing, side, at) || COMPARED.has(side.keys[at] ?? '')) &&
      !DEGREES.has(side.keys[at] ?? '')
    )
      return at;
  return -1;
}
