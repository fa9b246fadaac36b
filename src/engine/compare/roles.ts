import { Form } from '../lexicon/form-table.ts';
import { WordClass } from '../lexicon/format.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Stretch } from './align-words.ts';
import { ANTONYM, MOVED, NONE } from './alignment.ts';
import { anyFormIn, rememberedTest } from './base-forms.ts';
import { type Comparing, isContent, type PairView, type Range, type Side } from './comparing.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const BE = list("be am is are was were been being 'm 're get gets got getting");
/** May stand between a subject and its verb. */
const AUXILIARY = list(`
  be am is are was were been being have has had having do does did will would shall should can could may might must
  's 'm 're 've 'll 'd not never also already just still soon later then now once twice first often always even to
  rather only both all
`);
/** End what belongs to one verb. */
const CLAUSE = list(`
  and or but because when while if whether who which that since although though after before until unless whose where
`);
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

/** What these say holds both ways: who meets is met. Dictionary forms. */
const isMutual = anyFormIn(
  list(`
  meet marry merge collide border match resemble equal agree differ talk speak negotiate clash cooperate share discuss
  similar different related close near identical adjacent opposite comparable linked connected married equal trade
  exchange swap face join say add note report state write become remain seem appear include
`),
);
/** Verbs of which one and the same is either the doer or the one it is done to, never both ways. Dictionary forms. */
const isOneWay = anyFormIn(
  list(`
  warn tell ask accuse charge arrest attack hit kill injure wound fine sue rescue save help threaten inform invite pay
  blame praise criticize elect appoint hire fire dismiss sack replace defeat beat oust catch see find shout deceive
  mislead rob shoot stab bite chase pursue hunt follow question interview search detain jail imprison convict sentence
  acquit punish reward abandon betray forgive insult mock bully beat harass offend persuade convince force order
  forbid allow teach treat examine watch visit call summon expel deport evict sell send give lend offer owe refuse
  deny support oppose recommend nominate name describe recognize identify contact notify advise instruct urge
`),
);

/** Who does what to whom, by places of words: the doers and those it is done to. */
interface Roles {
  readonly verb: number;
  readonly doers: readonly number[];
  readonly done: readonly number[];
  /** In the passive no doer need be named. */
  readonly passive: boolean;
  /** The word right before the verb and its auxiliaries. */
  readonly subject: number;
}

/** Parties that changed places round one verb or adjective: "toxic to bees", "bees are toxic to it". */
export function findTurnedRoles(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  // Where the text is kept, parties that changed places are words that moved: asking every verb would only cost time.
  if (comparing.light && !page.relation.subarray(...view.page).includes(MOVED)) return found;
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const partner = page.partner[at] ?? -1;
    const relation = page.relation[at];
    if (partner < view.version[0] || partner >= view.version[1] || relation === NONE || relation === ANTONYM)
      continue;
    if (!isContent(comparing, page, at) || isMutual(page.keys[at] ?? '', lexicon)) continue;
    if (!isPredicate(page, at, lexicon) || !isPredicate(version, partner, lexicon)) continue;
    const ours = rolesOf(comparing, page, at, view.page);
    const theirs = rolesOf(comparing, version, partner, view.version);
    if (!areTurned(comparing, ours, theirs)) continue;
    found.push({ page: spanOf(ours), version: spanOf(theirs) });
  }
  return found;
}

/** A form no noun has, or an adjective behind a form of "be". */
function isPredicate({ keys }: Side, at: number, lexicon: Lexicon): boolean {
  const word = keys[at] ?? '';
  const before = keys[at - 1] ?? '';
  return (
    isVerbForm(word, lexicon) ||
    ((AUXILIARY.has(before) || PERSON.has(before)) && isVerb(word, lexicon)) ||
    ((BE.has(before) || BE.has(keys[at - 2] ?? '')) && isAdjective(word, lexicon))
  );
}

const isAdjective = rememberedTest((word, { tables: { words } }) =>
  words.is(words.id(word), WordClass.adjective),
);
const isVerb = rememberedTest((word, { tables: { words, forms } }) =>
  forms.readings(words.id(word)).some(({ lemma }) => words.is(lemma, WordClass.verb)),
);
const isVerbForm = rememberedTest((word, { tables: { words, forms } }) => {
  const id = words.id(word);
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

function rolesOf(comparing: Comparing, side: Side, verb: number, [least, most]: Range): Roles {
  let start = verb;
  while (start > least && AUXILIARY.has(side.keys[start - 1] ?? '') && !marked(side, start - 1, start))
    start -= 1;
  const be =
    side.keys
      .slice(start, verb)
      .reverse()
      .find(word => word !== 'not' && !word.endsWith('ly')) ?? '';
  const passive = BE.has(be) && isVerbForm(side.keys[verb] ?? '', comparing.lexicon);
  const before = segment(side, start - 1, -1, least, most);
  const after = segment(side, verb + 1, 1, least, most);
  const by = after.findIndex(at => side.keys[at] === 'by');
  const parties = (places: readonly number[]) => places.filter(at => isParty(comparing, side, at));
  const subject = parties(before);
  const object = parties(by < 0 ? after : after.slice(0, by));
  const agents = by < 0 ? [] : parties(after.slice(by + 1));
  return passive
    ? { verb, doers: agents, done: subject, passive, subject: start - 1 }
    : { verb, doers: subject, done: object, passive, subject: start - 1 };
}

/** The words from a place on that belong to the same clause, nearest first. */
function segment(side: Side, from: number, step: 1 | -1, least: number, most: number): number[] {
  const places: number[] = [];
  for (let at = from; at >= least && at < most && places.length < REACH; at += step) {
    if (CLAUSE.has(side.keys[at] ?? '') || marked(side, Math.min(at, at - step), Math.max(at, at - step)))
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
  PERSON.has(side.keys[at] ?? '') || isContent(comparing, side, at);

/** The words of one group that stand for someone in another, as the alignment or the pronoun has it. */
function shared(comparing: Comparing, ours: readonly number[], theirs: readonly number[]): number[] {
  const { page, version } = comparing;
  return ours.filter(at => {
    const person = PERSON.get(page.keys[at] ?? '');
    return person
      ? theirs.some(other => PERSON.get(version.keys[other] ?? '') === person)
      : theirs.includes(page.partner[at] ?? -1);
  });
}

function areTurned(comparing: Comparing, ours: Roles, theirs: Roles): boolean {
  if (shared(comparing, ours.doers, theirs.doers).length > 0) return false;
  const turned = shared(comparing, ours.doers, theirs.done);
  const undone = shared(comparing, ours.done, theirs.doers);
  if (turned.length > 0 && undone.length > 0) return true;
  if (shared(comparing, ours.done, theirs.done).length > 0) return false;
  // One party alone tells enough where a verb never goes both ways: who is warned has not warned.
  const { page, version, lexicon } = comparing;
  if (!isOneWay(page.keys[ours.verb] ?? '', lexicon)) return false;
  if (!ours.passive && !theirs.passive) return undone.length > 0 && ours.doers.length > 0;
  if (ours.passive === theirs.passive || (ours.passive ? ours.doers : theirs.doers).length > 0) return false;
  return (
    (ours.passive ? undone : turned).includes(ours.subject) &&
    page.keys[ours.subject] === version.keys[theirs.subject]
  );
}

function spanOf({ verb, doers, done }: Roles): Range {
  const places = [verb, ...doers, ...done];
  return [Math.min(...places), Math.max(...places) + 1];
}
