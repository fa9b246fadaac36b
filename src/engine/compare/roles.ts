import { wordList } from '../text/word-list.ts';
import type { Stretch } from './align-words.ts';
import { ANTONYM, MOVED, NONE, SYNONYM } from './alignment.ts';
import { anyFormIn } from './base-forms.ts';
import { isPredicate, PERSON, type Roles, rolesOf } from './clause-roles.ts';
import { type Comparing, isContent, type PairView, type Range } from './comparing.ts';

/** What these say holds both ways: who meets is met. Dictionary forms. */
const isMutual = anyFormIn(
  wordList(`
  meet marry merge collide border match resemble equal agree differ talk speak negotiate clash cooperate share discuss
  similar different related close near identical adjacent opposite comparable linked connected married equal trade
  exchange swap face join say add note report state write become remain seem appear include
`),
);
/**
 * What these say of a thing, it does or has done to it alike: "the shop closed", "was closed"; and participles that tell
 * how someone is: "he is determined", "they are prepared". Dictionary forms.
 */
const isEitherVoice = anyFormIn(
  wordList(`
  open close shut begin start end finish stop continue resume change increase decrease rise raise drop grow shrink expand
  contract double triple halve move turn roll break crack burst split tear snap bend burn sink drown melt freeze thaw boil
  cook dry fill empty flood spread scatter gather collect assemble unite separate divide combine mix join connect link
  develop improve worsen strengthen weaken harden soften widen narrow shorten lengthen stretch speed slow cool warm heat
  explode detonate shake swing hang stand sit lie rest sail fly drive run march walk operate work function circulate launch
  crash collapse smash shatter wake dress retire graduate enroll register qualify sell play show screen air broadcast base
  settle surrender hide wash prepare reform recover heal cure adjust adapt form vary alter transform convert evolve
  accumulate dissolve adjourn extend dock land park lodge fail lose win pass board evacuate withdraw back determine concern
  worry interest commit involve convince satisfy use do go get be have make take bear know locate situate suppose intend
  mean plan schedule oppose decide agree limit relate suit resign reserve compose comprise line set put own need want like
  require book order train age arm entitle dedicate devote complete last cost count total rank rate value weigh measure
  date return rejoin vote study eat drink write read smoke answer reply respond apply appeal
`),
);
/** Verbs of which one and the same is either the doer or the one it is done to, never both ways. Dictionary forms. */
const isOneWay = anyFormIn(
  wordList(`
  warn tell ask accuse charge arrest attack hit kill injure wound fine sue rescue save help threaten inform invite pay
  blame praise criticize elect appoint hire fire dismiss sack replace defeat beat oust catch see find shout deceive
  mislead rob shoot stab bite chase pursue hunt follow question interview search detain jail imprison convict sentence
  reject expel exclude represent nurse coach employ recruit promote demote suspend
  acquit punish reward abandon betray forgive insult mock bully beat harass offend persuade convince force order
  forbid allow teach treat examine watch visit call summon expel deport evict sell send give lend offer owe refuse
  deny support oppose recommend nominate name describe recognize identify contact notify advise instruct urge
`),
);

/** "He was given money", "money was given to him": either may be the subject of the passive. Dictionary forms. */
const isGiving = anyFormIn(
  wordList('give send offer pay award grant lend hand sell promise bring owe allot assign allocate serve'),
);

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
  const gives = isGiving(comparing.page.keys[ours.verb] ?? '', comparing.lexicon);
  if (gives && (ours.passive || theirs.passive)) return false;
  if (shared(comparing, ours.doers, theirs.doers).length > 0) return false;
  const turned = shared(comparing, ours.doers, theirs.done);
  const undone = shared(comparing, ours.done, theirs.doers);
  if (turned.length > 0 && undone.length > 0) return true;
  if (shared(comparing, ours.done, theirs.done).length > 0) return false;
  const { page, version, lexicon } = comparing;
  const verb = page.keys[ours.verb] ?? '';
  const oneWay = isOneWay(verb, lexicon) && isOneWay(version.keys[theirs.verb] ?? '', lexicon);
  if (ours.passive && theirs.passive) return areExchanged(comparing, ours, theirs);
  // One party alone tells enough where a verb never goes both ways: who is warned has not warned.
  if (!ours.passive && !theirs.passive) return oneWay && undone.length > 0 && ours.doers.length > 0;
  const [named, other] = ours.passive ? [ours, theirs] : [theirs, ours];
  if (named.doers.length > 0) return false;
  const sure = other.active && page.relation[ours.verb] !== SYNONYM && !isEitherVoice(verb, lexicon);
  if (!oneWay && !sure) return false;
  return (
    (ours.passive ? undone : turned).includes(ours.subject) &&
    page.keys[ours.subject] === version.keys[theirs.subject]
  );
}

/** "The mill was turned into flats", "the flats were turned into a mill". */
const areExchanged = (comparing: Comparing, ours: Roles, theirs: Roles): boolean =>
  shared(comparing, ours.done, theirs.rest).length > 0 &&
  shared(comparing, ours.rest, theirs.done).length > 0;

function spanOf({ verb, doers, done, rest }: Roles): Range {
  const places = [verb, ...doers, ...done, ...rest];
  return [Math.min(...places), Math.max(...places) + 1];
}
