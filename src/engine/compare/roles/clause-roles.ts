import { Form } from '../../lexicon/form-table.ts';
import { WordClass } from '../../lexicon/format.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordList } from '../../text/word-list.ts';
import { beginsWithDigit, type Comparing, isContent, type Range, type Side } from '../comparing.ts';
import { isTimeWord } from '../times/time-words.ts';
import { anyFormIn, inflectedLike, rememberedTest } from '../vocabulary/base-forms.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';

const BE = wordList("be am is are was were been being 'm 're get gets got getting");
/** May stand between a subject and its verb. */
const AUXILIARY = wordList(`
  be am is are was were been being have has had having do does did will would shall should can could may might must
  's 'm 're 've 'll 'd not never also already just still soon later then now once twice first last often always even to
  rather only both all alone
`);
/** End what belongs to one verb. */
const CLAUSE = wordList(`
  and or but because when while if whether who whom which that since although though after before until unless whose where
`);
const RELATIVE = wordList('who which that');
const REACH = 7;

/** Whom a pronoun stands for, whatever its case. */
const PERSON: ReadonlyMap<string, string> = new Map(
  Object.entries({
    i: 'i',
    me: 'i',
    we: 'we',
    us: 'we',
    he: 'he',
    him: 'he',
    she: 'she',
    they: 'they',
    them: 'they',
    it: 'it',
  }),
);

/** Whom the pronoun at a place stands for; "her" before a noun says whose it is. */
export function personAt({ keys, words }: Side, at: number): string | undefined {
  const word = keys[at] ?? '';
  if (word !== 'her') return PERSON.get(word);
  const next = keys[at + 1] ?? '';
  const ends = (words.token[at + 1] ?? -1) !== (words.lastToken[at] ?? 0) + 1;
  return ends || next.endsWith('ly') || FUNCTION_WORDS.has(next) ? 'she' : undefined;
}

/** Who does what to whom, by places of words: the doers and those it is done to. */
export interface Roles {
  readonly verb: number;
  readonly doers: readonly number[];
  readonly done: readonly number[];
  /** In the passive: what stands behind the verb, the doers left aside. */
  readonly rest: readonly number[];
  /** In the passive no doer need be named. */
  readonly passive: boolean;
  /** No participle either. */
  readonly active: boolean;
  /** The last word of the subject. */
  readonly subject: number;
  /** The subject is a relative pronoun: "a bank that has rejected her". */
  readonly relative: boolean;
}

/** A form no noun has, or an adjective behind a form of "be". */
export function isPredicate({ keys }: Side, at: number, lexicon: Lexicon): boolean {
  const word = keys[at] ?? '';
  const before = keys[at - 1] ?? '';
  return (
    isVerbForm(word, lexicon) ||
    isOnlyVerb(word, lexicon) ||
    ((AUXILIARY.has(before) || PERSON.has(before)) && isVerb(word, lexicon)) ||
    ((BE.has(before) || BE.has(keys[at - 2] ?? '')) && isAdjective(word, lexicon))
  );
}

const DETERMINERS = wordList(
  'a an the this that these those his her its their our my your no any some another of from',
);

/** Whether a word may say what someone does: neither after an article nor no verb at all. */
export const mayBeVerb = ({ keys }: Side, at: number, lexicon: Lexicon): boolean =>
  isVerb(keys[at] ?? '', lexicon) && !DETERMINERS.has(keys[at - 1] ?? '');

const isAdjective = rememberedTest((word, { tables: { words } }) =>
  words.is(words.id(word), WordClass.adjective),
);
const isVerb = rememberedTest((word, lexicon) => {
  const { words, forms } = lexicon.tables;
  return forms
    .readings(words.id(inflectedLike(word, lexicon)))
    .some(({ lemma }) => words.is(lemma, WordClass.verb));
});
const isNoun = rememberedTest((word, { tables: { words } }) => words.is(words.id(word), WordClass.noun));
const isSForm = rememberedTest((word, { tables: { words, forms } }) => {
  const id = words.id(word);
  return (
    id >= 0 &&
    forms.readings(id).some(({ lemma, form }) => form === Form.s && words.is(lemma, WordClass.verb))
  );
});
/** Whether a word is a verb and nothing else. */
export const isOnlyVerb = rememberedTest((word, { tables: { words } }) => {
  const id = words.id(word);
  const others = WordClass.noun | WordClass.adjective | WordClass.adverb | WordClass.grammar;
  return words.is(id, WordClass.verb) && !words.is(id, others);
});
const isVerbForm = rememberedTest((word, lexicon) => {
  const { words, forms } = lexicon.tables;
  const id = words.id(inflectedLike(word, lexicon));
  return (
    id >= 0 &&
    forms
      .readings(id)
      .some(
        ({ lemma, form }) =>
          (form === Form.past ||
            form === Form.participle ||
            (form === Form.s && !words.is(lemma, WordClass.noun))) &&
          words.is(lemma, WordClass.verb),
      )
  );
});

/** Verbs that leave it to a noun to say what is done: "gave him a warning", "owes us an apology". Dictionary forms. */
const isLight = anyFormIn(
  wordList('give make send issue file lodge owe offer do submit launch carry conduct mount deliver extend'),
);
const LIGHT_BEFORE = 7;

/** Where the verb stands that a word is or belongs to: its own place, or that of a light verb before it; -1 without one. */
export function predicateAt(side: Side, at: number, [least]: Range, lexicon: Lexicon): number {
  if (isPredicate(side, at, lexicon)) return at;
  if (!isNoun(side.keys[at] ?? '', lexicon)) return -1;
  for (let verb = at - 1; verb >= Math.max(least, at - LIGHT_BEFORE); verb -= 1) {
    const word = side.keys[verb] ?? '';
    if (CLAUSE.has(word) || PREPOSITIONS.has(word) || marked(side, verb, verb + 1)) return -1;
    if (isLight(word, lexicon)) return verb;
  }
  return -1;
}

const PREPOSITIONS = wordList(
  'of in on at for with from by to into onto over under about against after before between',
);

/** Of the words of a noun phrase or more the heads: not what qualifies them, nor what a preposition ties to them. */
export function headsOf({ keys }: Side, places: readonly number[]): number[] {
  const found = new Set(places);
  return places.filter(at => {
    if (found.has(at + 1)) return false;
    let first = at;
    while (found.has(first - 1) || beginsWithDigit(keys[first - 1]) || IN_PHRASE.has(keys[first - 1] ?? ''))
      first -= 1;
    return !PREPOSITIONS.has(keys[first - 1] ?? '');
  });
}

const IN_PHRASE = wordList('the a an this that these those his her its their our my your');

export function rolesOf(comparing: Comparing, side: Side, verb: number, [least, most]: Range): Roles {
  const start = groupStart(comparing, side, verb, least);
  const be =
    side.keys
      .slice(start, verb)
      .reverse()
      .find(word => word !== 'not' && !word.endsWith('ly')) ?? '';
  const passive = BE.has(be) && isVerbForm(side.keys[verb] ?? '', comparing.lexicon);
  const subject = subjectBefore(side, start, least);
  const relative =
    subject >= least &&
    RELATIVE.has(side.keys[subject] ?? '') &&
    !PREPOSITIONS.has(side.keys[subject - 1] ?? '');
  const before = segment(side, subject, -1, least, most);
  const after = segment(side, verb + 1, 1, least, most);
  const by = after.findIndex(at => side.keys[at] === 'by');
  const parties = (places: readonly number[]) => places.filter(at => isParty(comparing, side, at));
  const rest = parties(by < 0 ? after : after.slice(0, by));
  const agents = by < 0 ? [] : parties(after.slice(by + 1));
  return passive
    ? { verb, doers: agents, done: parties(before), rest, passive, active: false, subject, relative }
    : {
        verb,
        doers: parties(before),
        done: rest,
        rest: [],
        passive,
        active: isActive(comparing, side, verb, start),
        subject,
        relative,
      };
}

/** Where the verb begins, its auxiliaries and a verb that governs it among it: "would rather be", "prefers to". */
function groupStart({ lexicon }: Comparing, side: Side, verb: number, least: number): number {
  let start = verb;
  while (start > least && !marked(side, start - 1, start)) {
    const before = side.keys[start - 1] ?? '';
    const governs = side.keys[start] === 'to' && isVerb(before, lexicon) && !isNoun(before, lexicon);
    if (!AUXILIARY.has(before) && !governs && !/^\w{3,}ly$/.test(before)) break;
    start -= 1;
  }
  return start;
}

/** An apposition set off between the subject and its verb is longer than a word and no more than these. */
const LONGEST_APPOSITION = 9;

/** The word before a verb group; where a mark parts them, the word before what is set off: "Holm, the owner, sold". */
function subjectBefore(side: Side, start: number, least: number): number {
  const last = start - 1;
  if (last <= least || !marked(side, last, start)) return last;
  for (let at = last; at > Math.max(least, last - LONGEST_APPOSITION); at -= 1)
    if (marked(side, at - 1, at)) return at - 1;
  return last;
}

const GIVES_ACTIVE = wordList(
  'have has had having will would shall should can could may might must do does did to',
);
const BEGINS_OBJECT = wordList(
  'the a an this that these those his her its their our my your him them us me everyone nobody anyone',
);

/** A verb that surely is no participle: "the men released on Monday" were released. */
function isActive({ lexicon }: Comparing, { keys, names }: Side, verb: number, start: number): boolean {
  if (keys.slice(start, verb).some(word => GIVES_ACTIVE.has(word))) return true;
  return (
    BEGINS_OBJECT.has(keys[verb + 1] ?? '') || names[verb + 1] === 1 || isSForm(keys[verb] ?? '', lexicon)
  );
}

/** The words from a place on that belong to the same clause, nearest first. */
function segment(side: Side, from: number, step: 1 | -1, least: number, most: number): number[] {
  const places: number[] = [];
  for (let at = from; at >= least && at < most && places.length < REACH; at += step) {
    const set = places.length > 0 || step === 1;
    if (
      CLAUSE.has(side.keys[at] ?? '') ||
      (set && marked(side, Math.min(at, at - step), Math.max(at, at - step)))
    )
      break;
    places.push(at);
  }
  return places;
}

/** Whether a mark stands between two neighboring words. */
function marked({ words }: Side, a: number, b: number): boolean {
  for (let token = (words.lastToken[a] ?? 0) + 1; token < (words.token[b] ?? 0); token += 1)
    if (/^[,;:.!?"“”–—()]$/.test(words.text.tokens[token]?.text ?? '')) return true;
  return false;
}

const isParty = (comparing: Comparing, side: Side, at: number): boolean =>
  personAt(side, at) !== undefined ||
  (isContent(comparing, side, at) &&
    !isTimeWord(side.keys[at] ?? '') &&
    !/^\d[\d.]*$/.test(side.keys[at] ?? ''));
