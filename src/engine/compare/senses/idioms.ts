import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { SAME, SYNONYM } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Comparing,
  meets,
  type PairView,
  placeOfWord,
  type Range,
  type Side,
} from '../comparing.ts';
import { isTimeWord } from '../times/time-words.ts';
import { baseForms, remembered } from '../vocabulary/base-forms.ts';
import { IDIOMS } from '../vocabulary/idiom-list.ts';

/** "A ballot box in the hall": no verb, whatever it is elsewhere; "turned" is one anywhere. */
const isNounAt = ({ keys }: Side, at: number, verb: string): boolean =>
  keys[at] === verb && (DETERMINERS.test(keys[at - 1] ?? '') || /^(?:an?|the)$/.test(keys[at - 2] ?? ''));
const DETERMINERS = /^(?:an?|the|this|that|his|her|its|their|our|my|your|of|no|any|some|each|every)$/;
const PREPOSITIONS = wordList('at in on off out of up under within by for from to');

interface Idiom {
  readonly words: readonly string[];
  /** What says the same in plain words. */
  readonly renderings: ReadonlySet<string>;
}

/** By first word. */
const BY_FIRST = new Map<string, Idiom[]>();
for (const entry of IDIOMS.split(';')) {
  const [phrase = '', renderings = ''] = entry.split('=');
  const words = phrase.trim().split(/\s+/);
  const first = words[0] ?? '';
  if (words.length < 2) continue;
  const idiom = { words, renderings: new Set(renderings.trim().split(/\s+/)) };
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), idiom]);
}

/** "Turned the offer down", "made up her mind": so many words may stand inside. */
const SEPARABLE = wordList('off away down up out aside back over');
const INSIDE = 3;
/** Begin something else: "turned and pressed up", "taken none of them off". */
const ENDS = wordList(
  'and or but of not none to from in on at by for with into after before as than that up down off out over away',
);
/** A longer edit is a clause written anew. */
const LONGEST = 12;

/** The idioms that a word may begin, in whatever form. */
const begunBy = remembered((word, lexicon): readonly Idiom[] =>
  baseForms(word, lexicon).flatMap(form => BY_FIRST.get(form) ?? []),
);

/** Idioms of the version of whose sense nothing is said here: "took down the tents", "wrote down the tents". */
export function findLostIdioms(comparing: Comparing, view: PairView): Stretch[] {
  if (comparing.light) return [];
  const { version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let at = view.version[0]; at < view.version[1]; at += 1)
    for (const idiom of begunBy(version.keys[at] ?? '', lexicon)) {
      const end = endOf(version, at, view.version[1], idiom.words);
      const [verb = ''] = idiom.words;
      if (idiom.words.length === 2 && !PREPOSITIONS.has(verb) && isNounAt(version, at, verb)) continue;
      if (end < 0 || isSaid(comparing, view, [at, end], idiom)) continue;
      const edit = view.edits.find(
        ({ page: ours, version: theirs }) => meets(theirs, [at, end]) && ours[1] > ours[0],
      );
      if (!edit || edit.page[1] - edit.page[0] > LONGEST || isSpun(comparing, edit, [at, end])) continue;
      found.push({ page: edit.page, version: [at, end] });
      break;
    }
  return found;
}

/** Where an idiom that begins at a place ends; -1 where it does not stand there. */
function endOf(side: Side, first: number, most: number, words: readonly string[]): number {
  let at = first + 1;
  for (const word of words.slice(1)) {
    const reach = SEPARABLE.has(word) ? INSIDE : words.length > 2 ? 1 : 0;
    const next = placeOfWord(side, word, [at, Math.min(most, at + reach + 1)]);
    if (next < 0) return -1;
    if (side.keys.slice(at, next).some(inside => ENDS.has(inside))) return -1;
    at = next + 1;
  }
  // "Held in May", "taken on Monday": a time and no idiom.
  const last = words[words.length - 1] ?? '';
  const time = isTimeWord(side.keys[at] ?? '') || beginsWithDigit(side.keys[at]);
  return time && !SEPARABLE.has(last) && words.length === 2 ? -1 : at;
}

function isSaid(comparing: Comparing, view: PairView, range: Range, { words, renderings }: Idiom): boolean {
  const { page, lexicon } = comparing;
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const word = page.keys[at] ?? '';
    const partner = page.partner[at] ?? -1;
    if (page.relation[at] === SAME && (partner < range[0] || partner >= range[1])) continue;
    if (mayRender(word, renderings, lexicon)) return true;
    if (
      baseForms(word, lexicon).includes(words[0] ?? '') &&
      words.slice(1).every(rest => page.keys.slice(at + 1, at + 1 + words.length + INSIDE).includes(rest))
    )
      return true;
  }
  return false;
}

/** One word of the idiom exchanged by a thesaurus: "gives up", "offers up". */
function isSpun({ page }: Comparing, edit: Stretch, [from, to]: Range): boolean {
  const changed = [];
  for (let at = edit.page[0]; at < edit.page[1]; at += 1) {
    const partner = page.partner[at] ?? -1;
    if (partner >= from && partner < to) changed.push(at);
  }
  return edit.page[1] - edit.page[0] <= 2 && changed.some(at => page.relation[at] === SYNONYM);
}

const mayRender = (word: string, renderings: ReadonlySet<string>, lexicon: Lexicon): boolean =>
  baseForms(word, lexicon).some(
    form =>
      renderings.has(form) ||
      lexicon
        .synonyms(form)
        .slice(0, 15)
        .some(other => renderings.has(other)),
  );
