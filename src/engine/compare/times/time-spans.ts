import type { Stretch } from '../align/align-words.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';
import { timeWord } from './time-words.ts';

/** How a length of time stands to what is told: "two weeks ago", "for two weeks", "within two weeks". */
type Tie = 'ago' | 'for' | 'within' | 'after' | 'every' | 'before';

interface TimeSpan {
  readonly from: number;
  readonly to: number;
  /** The length alone, as one word: "2 week". */
  readonly length: string;
  readonly tie: Tie;
}

const UNITS = new Set('minute hour day week fortnight month quarter year decade century'.split(' '));
const AMOUNT = /^(?:\d+(?:\.\d+)?|an?|several|few)$/;
/** May stand between the tie and the amount: "for the past two years", "within about an hour". */
const BETWEEN = new Set(
  'the a about around nearly almost some just only roughly approximately more than over last past next first another'.split(
    ' ',
  ),
);
const TIES_BEFORE: ReadonlyMap<string, Tie> = new Map(
  Object.entries({
    for: 'for',
    during: 'for',
    throughout: 'for',
    since: 'for',
    within: 'within',
    inside: 'within',
    after: 'after',
    every: 'every',
    each: 'every',
    // German and Slavic tongues say "before two weeks" for "two weeks ago".
    before: 'ago',
  } as const),
);
const TIES_BEHIND = new Set(['ago', 'later', 'time', 'after', 'before']);
/** Whether a word may say how a length of time stands to what is told. */
export const mayTieTime = (word: string): boolean => TIES_BEFORE.has(word) || TIES_BEHIND.has(word);
/** Ties that cannot both be meant; "in two weeks" has several senses and is left out. */
const EXCLUSIVE = new Set(
  [
    'ago for',
    'ago within',
    'ago after',
    'ago every',
    'ago before',
    'after before',
    'after within',
    'every for',
  ].flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]),
);

/** Lengths of time that are kept, but not what they measure: "for two weeks" turned to "two weeks ago". */
export function findTurnedTimeSpans({ page, version }: Comparing, view: PairView): Stretch[] {
  const ours = spansIn(page, view.page);
  if (ours.length === 0) return [];
  const theirs = spansIn(version, view.version);
  return ours.flatMap(here => {
    const same = (spans: readonly TimeSpan[]) => spans.filter(span => span.length === here.length);
    const [there] = same(theirs);
    if (!there || same(theirs).length > 1 || same(ours).length > 1) return [];
    if (!EXCLUSIVE.has(`${here.tie} ${there.tie}`)) return [];
    return [{ page: [here.from, here.to] as const, version: [there.from, there.to] as const }];
  });
}

function spansIn(side: Side, [from, to]: Range): TimeSpan[] {
  const { keys } = side;
  const found: TimeSpan[] = [];
  for (let unit = from + 1; unit < to; unit += 1) {
    const word = timeWord(keys[unit] ?? '');
    const amount = keys[unit - 1] ?? '';
    if (!UNITS.has(word) || !AMOUNT.test(amount)) continue;
    const length = `${/^an?$/.test(amount) ? '1' : amount} ${word}`;
    const behind = tieBehind(side, unit, to);
    let first = unit - 1;
    while (first > from && BETWEEN.has(keys[first - 1] ?? '')) first -= 1;
    const ahead = first > from ? TIES_BEFORE.get(keys[first - 1] ?? '') : undefined;
    // "Since two weeks ago" tells how long.
    const tie = ahead === 'for' ? ahead : (behind ?? ahead);
    if (tie)
      found.push({
        from: ahead ? first - 1 : unit - 1,
        to: unit + (behind ? 2 : 1),
        length,
        tie,
      });
  }
  return found;
}

/** Behind "two weeks before" these go on with the sentence; nothing follows that it was before. */
const VERBS = new Set(
  'had has have was were is are did would will could and but or when that in on at'.split(' '),
);

function tieBehind({ keys, words }: Side, unit: number, most: number): Tie | undefined {
  const next = unit + 1 < most && keys[unit + 1] === "'s" ? unit + 2 : unit + 1;
  if (next >= most) return undefined;
  const word = keys[next] ?? '';
  const token = words.text.tokens[(words.lastToken[next] ?? 0) + 1];
  const ends = next + 1 >= most || token?.kind === 'mark' || VERBS.has(keys[next + 1] ?? '');
  if (word === 'ago') return 'ago';
  if (word === 'later' || word === 'time') return 'after';
  if (word === 'after') return 'after';
  // "Two weeks before" and nothing behind it may be told as "two weeks ago".
  return word === 'before' && !ends ? 'before' : undefined;
}
