import type { Lexicon } from '../../lexicon/lexicon.ts';
import { baseForms } from '../vocabulary/base-forms.ts';
import { OPPOSITE_PAIRS } from '../vocabulary/opposite-pairs.ts';
import { areOfOppositeCamps } from './camps.ts';

const OPPOSITES = new Map<string, Set<string>>();
const add = (a: string, b: string) => {
  const known = OPPOSITES.get(a);
  if (known) known.add(b);
  else OPPOSITES.set(a, new Set([b]));
};
for (const entry of OPPOSITE_PAIRS.trim().split(/\s+/)) {
  const [left = '', right = ''] = entry.split(':');
  for (const a of left.split(','))
    for (const b of right.split(',')) {
      add(a, b);
      add(b, a);
    }
}

/** Prefixes that deny the word they stand before: "unlikely", "illegal", "dishonest". */
const DENYING = /^(?:un|in|im|il|ir|dis|non|mis)(?=\w{4})/;

/** "Underrate", "overrate": two prefixes that turn one verb to opposite ends. */
const TURNED_PREFIXES: readonly (readonly [string, string])[] = [
  ['under', 'over'],
  ['under', 'out'],
  ['pro-', 'anti-'],
  ['pre', 'post'],
  ['up', 'down'],
  ['in', 'out'],
];

const haveTurnedPrefixes = (a: string, b: string): boolean =>
  a.charCodeAt(a.length - 1) === b.charCodeAt(b.length - 1) &&
  TURNED_PREFIXES.some(
    ([one, two]) =>
      a.startsWith(one) &&
      b.startsWith(two) &&
      a.length > one.length + 3 &&
      a.slice(one.length) === b.slice(two.length),
  );

const isDenied = (denied: string, word: string): boolean =>
  denied.length > word.length && denied.endsWith(word) && denied.replace(DENYING, '') === word;

/** Of these prefixes an adjective or participle keeps nothing but the denial: "unlikely" is not probable. */
const UNDONE =
  /^(?:un|im(?=[mp])|il(?=l)|ir(?=r))(\w{4,}(?:ed|ly|al|able|ible|ful|ent|ant|ive|ous|ar|fair|safe|clear|sure|true))$/;

/** "u" and "i", the letters such prefixes begin with. */
const MAY_UNDO = new Set([0x75, 0x69]);

/** Whether `denied` is what `word` says, with a prefix that denies: "unlikely", "probable". */
function deniesSynonym(lexicon: Lexicon, denied: string, word: string): boolean {
  const plain = MAY_UNDO.has(denied.charCodeAt(0)) ? UNDONE.exec(denied)?.[1] : undefined;
  return (
    plain !== undefined &&
    lexicon.frequency(plain) > 0 &&
    lexicon.areSynonyms(plain, word) &&
    !lexicon.areSynonyms(denied, word)
  );
}

/** Whether two English words say opposite things, in any inflection. */
export function areOpposites(lexicon: Lexicon, a: string, b: string): boolean {
  if (a === b) return false;
  if (isDenied(a, b) || isDenied(b, a) || haveTurnedPrefixes(a, b) || haveTurnedPrefixes(b, a)) return true;
  if (deniesSynonym(lexicon, a, b) || deniesSynonym(lexicon, b, a)) return true;
  const bases = baseForms(b, lexicon);
  for (const one of baseForms(a, lexicon)) {
    const opposite = OPPOSITES.get(one);
    if (opposite && bases.some(base => opposite.has(base))) return true;
  }
  return (lexicon.areAntonyms(a, b) || areOfOppositeCamps(lexicon, a, b)) && !lexicon.areSynonyms(a, b);
}
