import type { Stretch } from '../align/align-words.ts';
import { MOVED, NONE, SAME } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { isOnlyVerb, mayBeVerb } from '../roles/clause-roles.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';

/** What turns the way round: "a threat to" is no "threat from", "an envoy to" a country no envoy "of" it. */
const REVERSED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    to: ['from', 'of', 'by'],
    by: ['to', 'from', 'for', 'after'],
    from: ['to', 'until', 'till', 'by'],
    of: ['to'],
    for: ['against', 'by'],
    outside: ['in', 'inside', 'within'],
    beyond: ['in', 'inside', 'within'],
    in: ['outside', 'beyond'],
    inside: ['outside', 'beyond'],
    within: ['outside', 'beyond'],
    after: ['by'],
    against: ['for'],
    // The two ends of a stretch of time: "until 2020" is over when "from 2020" begins.
    until: ['from', 'since', 'beyond'],
    till: ['from', 'since', 'beyond'],
    since: ['until', 'till'],
  }),
);

/** Whether a word is a preposition that says which way. */
export const mayLead = (word: string): boolean => REVERSED.has(word);

/** Prepositions of two words name no way: "in addition to", "apart from". */
const BEGINS_COMPOUND = new Set(
  'front order spite place addition lieu case favor addition light line'.split(' '),
);
const COMPOUND = new Set(
  'addition relative reference due according next up thanks prior close contrary relation regard respect response owing apart aside far away different instead because side'.split(
    ' ',
  ),
);

interface Phrase {
  /** The preposition. */
  readonly at: number;
  /** The words after it, up to the next small word or mark. */
  readonly words: readonly number[];
}

/** Of these an "it" behind them tells enough. */
const AGAINST = new Set(['for', 'against']);

/** Words that may stand in the noun phrase after a preposition; any other small word ends it. */
const IN_PHRASE = new Set("the a an this that these those his her its their our all of 's".split(' '));
const OBJECTS = new Set('it him her them us me you'.split(' '));
const LONGEST_PHRASE = 4;

/** Changed prepositions that say which way, before a word both texts share: "to Norvik" against "from Norvik". */
export function findDirections(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, light } = comparing;
  const found: Stretch[] = [];
  const there = prepositions(comparing, version, view.version);
  for (const here of prepositions(comparing, page, view.page)) {
    const other = there.find(phrase => isReversed(comparing, here, phrase));
    if (!other) continue;
    const end = (phrase: Phrase) => (phrase.words[phrase.words.length - 1] ?? phrase.at) + 1;
    found.push({ page: [here.at, end(here)], version: [other.at, end(other)] });
  }
  return light ? found : [...found, ...findExchangedGoals(comparing, view)];
}

/** Of two such prepositions each leads to what the other led to: "a letter to the judge by a nurse". */
const GOALS = new Set(['to', 'by', 'from', 'against']);

function findExchangedGoals(comparing: Comparing, view: PairView): Stretch[] {
  const ours = goalsIn(comparing, comparing.page, view.page);
  const theirs = goalsIn(comparing, comparing.version, view.version);
  const { keys, partner } = comparing.page;
  const ledToBy = (noun: number, preposition: string | undefined) =>
    theirs.find(goal => partner[noun] === goal.noun && comparing.version.keys[goal.at] === preposition);
  for (const one of ours)
    for (const two of ours) {
      if (two.at <= one.at || keys[one.at] === keys[two.at]) continue;
      const other = ledToBy(one.noun, keys[two.at]);
      const another = ledToBy(two.noun, keys[one.at]);
      if (!other || !another) continue;
      const places = [other.at, other.noun, another.at, another.noun];
      return [{ page: [one.at, two.noun + 1], version: [Math.min(...places), Math.max(...places) + 1] }];
    }
  return [];
}

interface Goal {
  readonly at: number;
  /** The first content word behind it. */
  readonly noun: number;
}

function goalsIn(comparing: Comparing, side: Side, [from, to]: Range): Goal[] {
  const found: Goal[] = [];
  for (let at = from; at + 1 < to; at += 1) {
    if (!GOALS.has(side.keys[at] ?? '') || COMPOUND.has(side.keys[at - 1] ?? '')) continue;
    const noun = IN_PHRASE.has(side.keys[at + 1] ?? '') ? at + 2 : at + 1;
    const leads =
      noun < to && isContent(comparing, side, noun) && !isOnlyVerb(side.keys[noun] ?? '', comparing.lexicon);
    if (leads && !beginsWithDigit(side.keys[noun])) found.push({ at, noun });
  }
  return found;
}

function isReversed(comparing: Comparing, here: Phrase, there: Phrase): boolean {
  const { page, version } = comparing;
  const ours = page.keys[here.at] ?? '';
  const theirs = version.keys[there.at] ?? '';
  if (!REVERSED.get(ours)?.includes(theirs)) return false;
  const shared = here.words.filter(
    word =>
      there.words.includes(page.partner[word] ?? -1) &&
      (isContent(comparing, page, word) ||
        (AGAINST.has(ours) && page.keys[word] === version.keys[page.partner[word] ?? -1])),
  );
  // "Sent to" and "sent by" part behind one and the same word; elsewhere "by" says how, when or where.
  if (ours === 'by' || theirs === 'by') {
    const behind = page.relation[here.at - 1] === SAME && page.partner[here.at - 1] === there.at - 1;
    // "Built for sailors" and "built by sailors" part behind a verb; "known for" and "known by" a figure may follow.
    const part =
      (ours !== 'for' && theirs !== 'for') ||
      (mayBeVerb(page, here.at - 1, comparing.lexicon) &&
        !shared.some(word => beginsWithDigit(page.keys[word])));
    return behind && part && shared.length > 0;
  }
  if (ours !== 'of' && theirs !== 'of') return shared.length > 0;
  // "Of" does many things: it counts between the same noun and the same name only.
  return shared.some(word => page.names[word] === 1) && page.partner[here.at - 1] === there.at - 1;
}

/** Changed prepositions with what they govern; "to avoid" governs a verb, which is no goal. */
function prepositions(comparing: Comparing, side: Side, [from, to]: Range): Phrase[] {
  const found: Phrase[] = [];
  for (let at = from; at < to; at += 1) {
    // "From 20 to 15", "from 15 to 20": the figures moved under words that stayed.
    const moved = side.relation[at + 1] === MOVED && beginsWithDigit(side.keys[at + 1]);
    if ((side.relation[at] === SAME && !moved) || !REVERSED.has(side.keys[at] ?? '')) continue;
    if (COMPOUND.has(side.keys[at - 1] ?? '') || BEGINS_COMPOUND.has(side.keys[at + 1] ?? '')) continue;
    // "Banned from leaving", "to leave": a verb is no place.
    if (/^\w{2,}ing$/.test(side.keys[at + 1] ?? '')) continue;
    if (side.keys[at] === 'to' && isOnlyVerb(side.keys[at + 1] ?? '', comparing.lexicon)) continue;
    // "Going back to 1988" begins in that year.
    if (
      side.keys[at] === 'to' &&
      /^(?:back|dat\w+)$/.test(side.keys[at - 1] ?? '') &&
      beginsWithDigit(side.keys[at + 1])
    )
      continue;
    const words: number[] = [];
    for (let next = at + 1; next < Math.min(to, at + 1 + LONGEST_PHRASE); next += 1) {
      const word = side.keys[next] ?? '';
      const stands = IN_PHRASE.has(word) || (next === at + 1 && OBJECTS.has(word));
      if (FUNCTION_WORDS.has(word) && !stands) break;
      words.push(next);
    }
    const leads = (word: number) => isContent(comparing, side, word) || AGAINST.has(side.keys[at] ?? '');
    const first = words.find(leads);
    if (first !== undefined && side.relation[first] !== NONE) found.push({ at, words });
  }
  return found;
}
