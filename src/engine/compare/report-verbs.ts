import type { Lexicon } from '../lexicon/lexicon.ts';
import { baseForms } from './base-forms.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that name a speaker without judging what is said. Dictionary forms. */
export const NEUTRAL_REPORTS = list(`
  say tell add state note report announce explain mention write ask reply answer comment respond describe inform
  declare remark speak observe indicate continue recall testify according quote post tweet think believe warn argue urge stress
  emphasize predict promise vow pledge advise recommend suggest propose caution clarify elaborate disclose reveal
  confirm conclude agree point
`);
/** Verbs that tell the reader what to think of the speaker or of what is said. Dictionary forms. */
export const JUDGING_REPORTS = list(`
  claim boast brag rant admit concede confess allege insist whine complain lecture gloat sneer scoff mock taunt
  blast slam rail lash fume rage bluster preach pontificate ramble babble crow grumble moan whinge snap bark shout
  yell scream shriek hiss spit blurt parrot spin deny dodge deflect lie fabricate maintain contend assert protest
  threaten demand bully accuse smear attack denounce ridicule belittle dismiss brush shrug plead beg grovel wail
  sniff huff mutter mumble stammer trumpet tout hype peddle concoct
`);

/** How sure a report verb makes what it reports, 0–1; undefined for other words. Dictionary forms. */
const CERTAINTY: Readonly<Record<string, number>> = {
  suggest: 0.3,
  hint: 0.2,
  speculate: 0.1,
  guess: 0.1,
  suspect: 0.2,
  think: 0.4,
  believe: 0.4,
  assume: 0.3,
  estimate: 0.4,
  expect: 0.4,
  imply: 0.3,
  allege: 0.3,
  claim: 0.35,
  say: 0.6,
  state: 0.6,
  tell: 0.6,
  report: 0.6,
  announce: 0.75,
  confirm: 1,
  prove: 1,
  show: 0.9,
  reveal: 0.9,
  establish: 1,
  demonstrate: 1,
  verify: 1,
  conclude: 0.8,
  find: 0.8,
  admit: 0.9,
};

const formOf = <T>(word: string, lexicon: Lexicon, look: (form: string) => T | undefined): T | undefined => {
  for (const form of baseForms(word, lexicon)) {
    const found = look(form);
    if (found !== undefined) return found;
  }
  return undefined;
};

const isIn = (set: ReadonlySet<string>, word: string, lexicon: Lexicon): boolean =>
  formOf(word, lexicon, form => (set.has(form) ? true : undefined)) ?? false;

export const isNeutralReport = (word: string, lexicon: Lexicon): boolean =>
  isIn(NEUTRAL_REPORTS, word, lexicon);
export const isJudgingReport = (word: string, lexicon: Lexicon): boolean =>
  isIn(JUDGING_REPORTS, word, lexicon);
export const isReport = (word: string, lexicon: Lexicon): boolean =>
  isNeutralReport(word, lexicon) ||
  isJudgingReport(word, lexicon) ||
  reportCertainty(word, lexicon) !== undefined;
export const reportCertainty = (word: string, lexicon: Lexicon): number | undefined =>
  formOf(word, lexicon, form => (Object.hasOwn(CERTAINTY, form) ? CERTAINTY[form] : undefined));
