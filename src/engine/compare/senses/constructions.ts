import type { Stretch } from '../align/align-words.ts';
import { INFLECTED, NONE, SAME } from '../align/alignment.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';

/** Phrases by their first words: most words of a text begin none. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function phrases(list: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of list.split('|')) {
    const words = phrase.trim().split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return byFirst;
}

/** Nothing is asked of anyone: German "muss nicht" and its like come back as a ban. */
const NO_DUTY = phrases(
  `need not|not need to|no need to|not have to|not required to|not obliged to|without having to|not necessary to|not bound to`,
);
const BAN = phrases(
  `must not|may not|not allowed to|not permitted to|forbidden to|prohibited from|banned from|shall not`,
);
/** Under a negation these deny a part; "anything" denies the whole. */
const WHOLE = new Set('everything everyone everybody all always everywhere'.split(' '));
const ANY = new Set('anything anyone anybody any ever anywhere none nothing nobody'.split(' '));
const DENIALS = /^(?:not|no|never|neither|none|nobody|nor|without|hardly)$/;
/** "Install filters or shut down"; under a denial both say the same. */
const EITHER = new Set(['or']);
const TOGETHER = new Set(['and']);
const isPlain = (side: Side, range: Range): boolean => !isDeniedIn(side, range);
/** One day against all of them: "tomorrow morning", "every morning". */
const ONE_DAY = new Set(['tomorrow', 'yesterday', 'today', 'tonight']);
const EVERY = new Set(['every', 'each', 'daily']);
/** "Stopped to smoke" began it; "stopped smoking" gave it up. */
const ENDING_TELLS = new Set(['stop', 'forget', 'remember']);

const isToldByEnding = anyFormIn(ENDING_TELLS);

/** Words of which at least one differs where a construction is turned. */
const TELLING = new Set([
  ...[...NO_DUTY.values(), ...BAN.values()].flat(2),
  ...WHOLE,
  ...ANY,
  ...ONE_DAY,
  ...EVERY,
  ...EITHER,
  ...TOGETHER,
  'at',
]);
export const mayTurnConstruction = (word: string): boolean => TELLING.has(word);

/** Constructions in which a small word or an ending carries the sense, and carries another one here. */
export const findTurnedConstructions = (comparing: Comparing, view: PairView): Stretch[] => [
  ...findTurnedDuties(comparing, view),
  ...findTurnedEndings(comparing, view),
  ...exchanged(comparing, view, WHOLE, ANY, isDeniedIn),
  ...exchanged(comparing, view, ONE_DAY, EVERY, () => true),
  ...findTurnedBounds(comparing, view),
  ...(comparing.light ? exchanged(comparing, view, EITHER, TOGETHER, isPlain) : []),
];

/** "Hurt them least" is no "hurt at least them". */
const BOUNDS = new Set(['least', 'most']);

function findTurnedBounds({ page, version }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let at = view.page[0] + 1; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!BOUNDS.has(page.keys[at] ?? '') || there <= view.version[0]) continue;
    if (page.keys[at] !== version.keys[there]) continue;
    const [here, other] = [page.keys[at - 1] === 'at', version.keys[there - 1] === 'at'];
    if (here !== other) found.push({ page: [at - 1, at + 1], version: [there - 1, there + 1] });
  }
  return found;
}

/** "Need not" turned to "must not", or the reverse. */
function findTurnedDuties({ page, version }: Comparing, view: PairView): Stretch[] {
  for (const [ours, theirs] of [
    [BAN, NO_DUTY],
    [NO_DUTY, BAN],
  ] as const) {
    const here = findPhrase(page, view.page, ours);
    const there = findPhrase(version, view.version, theirs);
    if (!here || !there) continue;
    if (findPhrase(page, view.page, theirs) || findPhrase(version, view.version, ours)) continue;
    return [{ page: here, version: there }];
  }
  return [];
}

function findPhrase({ keys }: Side, [from, to]: Range, list: Phrases): Range | null {
  for (let at = from; at < to; at += 1) {
    const phrase = list.get(keys[at] ?? '')?.find(words => words.every((word, i) => keys[at + i] === word));
    if (phrase) return [at, at + phrase.length];
  }
  return null;
}

function findTurnedEndings({ page, version, lexicon }: Comparing, view: PairView): Stretch[] {
  const found: Stretch[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    if (page.relation[at] === NONE || !isToldByEnding(page.keys[at] ?? '', lexicon)) continue;
    const there = page.partner[at] ?? 0;
    if (isGerund(page, at + 1) === isGerund(version, there + 1)) continue;
    if (page.keys[at + 1] !== 'to' && version.keys[there + 1] !== 'to') continue;
    const [verb, other] = page.keys[at + 1] === 'to' ? [at + 2, there + 1] : [at + 1, there + 2];
    const kept = page.partner[verb] === other;
    if (kept && (page.relation[verb] === INFLECTED || page.relation[verb] === SAME))
      found.push({ page: [at, verb + 1], version: [there, other + 1] });
  }
  return found;
}

const isGerund = ({ keys }: Side, at: number): boolean => /^\w{2,}ing$/.test(keys[at] ?? '');

/** One edit has a word of one list on one side and a word of the other list on the other. */
const exchanged = (
  comparing: Comparing,
  view: PairView,
  one: ReadonlySet<string>,
  two: ReadonlySet<string>,
  holds: (side: Side, range: Range) => boolean,
): Stretch[] =>
  view.edits.filter(edit => {
    const { page, version } = comparing;
    const turned =
      (says(page, edit.page, one) && says(version, edit.version, two) && !says(page, edit.page, two)) ||
      (says(page, edit.page, two) && says(version, edit.version, one) && !says(version, edit.version, two));
    return turned && holds(page, view.page) && holds(version, view.version);
  });

const isDeniedIn = ({ keys }: Side, [from, to]: Range): boolean =>
  keys.slice(from, to).some(word => DENIALS.test(word));

function says({ keys, relation }: Side, [from, to]: Range, list: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at += 1) if (relation[at] !== SAME && list.has(keys[at] ?? '')) return true;
  return false;
}
