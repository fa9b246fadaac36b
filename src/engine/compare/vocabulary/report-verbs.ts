import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordList } from '../../text/word-list.ts';
import { anyFormIn } from './base-forms.ts';

/** Verbs that name a speaker without judging what is said. Dictionary forms. */
export const NEUTRAL_REPORTS = wordList(`
  say tell add state note report announce explain mention write ask reply answer comment respond describe inform
  declare remark speak observe indicate continue recall testify according quote post tweet think believe hint show find estimate expect feel fear forecast
  blame release warn argue urge stress emphasize predict promise vow pledge advise recommend suggest propose caution clarify elaborate disclose reveal
  confirm conclude agree point
`);
/** Verbs that tell the reader what to think of the speaker or of what is said. Dictionary forms. */
export const JUDGING_REPORTS = wordList(`
  claim boast brag rant admit concede confess allege insist whine complain lecture gloat sneer scoff mock taunt
  blast slam rail lash fume rage bluster preach pontificate ramble babble crow grumble moan whinge snap bark shout
  yell scream shriek hiss spit blurt parrot spin deny dodge deflect lie fabricate maintain contend assert protest
  threaten demand bully accuse smear attack denounce ridicule belittle dismiss brush shrug plead beg grovel wail
  sniff huff mutter mumble stammer trumpet tout hype peddle concoct
`);

/** Verbs that make what follows someone's belief: without them it is told as a fact. Dictionary forms. */
const ATTITUDES = wordList(`
  think believe feel fear suspect assume guess suppose hope reckon doubt worry imagine presume surmise speculate dread
`);

export const isNeutralReport = anyFormIn(NEUTRAL_REPORTS);
export const isJudgingReport = anyFormIn(JUDGING_REPORTS);
export const isReport = (word: string, lexicon: Lexicon): boolean =>
  isNeutralReport(word, lexicon) || isJudgingReport(word, lexicon);
export const isAttitude = anyFormIn(ATTITUDES);
