import { wordList } from '../../text/word-list.ts';

/**
 * Words before a noun without which it says something else: a former minister is no minister, an attempted murder no
 * murder (linguists call them non-subsective), a suspended sentence no sentence to sit out, a minor leak no leak to
 * flee from. Other adjectives ("large", "new") say more of the same thing, and editors trim them freely.
 */
export const QUALIFIERS = wordList(`
  former ex ex- one-time onetime erstwhile acting interim caretaker deputy assistant associate vice honorary designate outgoing incoming
  retired late would-be wannabe aspiring self-styled self-described self-proclaimed self-declared non-
  attempted failed unsuccessful abortive aborted thwarted foiled botched unfinished
  mock replica imitation dummy toy simulated staged forged counterfeit fake bogus false
  draft proposed planned prospective provisional preliminary tentative temporary transitional experimental trial
  pilot test potential hypothetical theoretical projected conditional suspended partial limited restricted non-binding
  nonbinding advisory symbolic unofficial informal voluntary optional unconfirmed unverified untested unproven
  minor slight mild isolated non-fatal nonfatal non-lethal unarmed unloaded unmarked unmanned uncrewed disused derelict
  abandoned vacant off-duty adoptive foster estranged convicted armed masked drunk drunken foreign
  illegal unlawful secret undeclared unlicensed unregistered unauthorized stolen banned disputed controversial unpaid anonymous
  uninsured underage homeless wealthy billionaire millionaire independent internal leaked vaccinated unvaccinated
  so-called muslim christian jewish hindu sikh buddhist catholic protestant migrant immigrant refugee gay transgender
  warning unelected pregnant untreated infected record licensed registered certified insured disabled elderly unemployed part-time
`);
