import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordList } from '../../text/word-list.ts';
import { anyFormIn } from './base-forms.ts';

/** What these say holds both ways: who meets is met. Dictionary forms. */
export const isMutual = anyFormIn(
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
export const isEitherVoice = anyFormIn(
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
export const isOneWay = anyFormIn(
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
export const isGiving = anyFormIn(
  wordList('give send offer pay award grant lend hand sell promise bring owe allot assign allocate serve'),
);

/** Of two such verbs each tells of the same deal from its own end: who lends, from him another borrows. Dictionary forms. */
const CONVERSES = [
  ['lend loan', 'borrow'],
  ['sell', 'buy purchase acquire'],
  ['give hand grant donate', 'receive get take obtain accept'],
  ['send supply deliver export ship', 'receive get import buy obtain'],
  ['teach', 'learn'],
  ['let lease rent', 'rent lease hire'],
  ['lead precede', 'follow trail'],
  ['beat defeat', 'lose'],
  ['pay', 'receive get collect charge'],
  ['leave bequeath', 'inherit'],
].map(([one = '', other = '']) => ({ isOne: anyFormIn(wordList(one)), isOther: anyFormIn(wordList(other)) }));

/** Whether two verbs tell of one deal from its two ends. */
export const areConverse = (a: string, b: string, lexicon: Lexicon): boolean =>
  CONVERSES.some(
    ({ isOne, isOther }) =>
      (isOne(a, lexicon) && isOther(b, lexicon)) || (isOne(b, lexicon) && isOther(a, lexicon)),
  );
