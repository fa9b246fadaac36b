import { wordList } from '../../text/word-list.ts';
import type { Comparing, Range, Side } from '../comparing.ts';
import { baseForms } from '../vocabulary/base-forms.ts';
import { isReport } from '../vocabulary/report-verbs.ts';

/** Verbs beside those of saying whose subject answers for what follows: opinions, forecasts, what is made public. */
const OPINIONS = wordList(`
  forecast predict fear worry doubt suspect assume guess feel view regard consider judge see hold blame fault credit
  praise welcome criticize question support back oppose call hope want calculate project reckon foresee anticipate
  publish release issue commission compile leak produce prepare present sponsor arrange organize plan order demand
  collect gather measure record count survey poll design write author draft
  request propose favor recommend back champion obtain review share file
`);
/** Nouns of what someone says, thinks or makes public: "in the view of", "a survey by", "figures from". */
const STATEMENTS = wordList(`
  view opinion judgment estimate forecast prediction assessment analysis statement report study survey poll research
  figure data statistic account testimony evidence word claim allegation complaint accusation eyes mind source
  letter email message memo document paper article post tweet interview press briefing announcement remark comment
  count tally reckoning calculation audit inquiry verdict ruling version
  warning advice recommendation proposal idea request order decision initiative behalf behest instruction
`);
const THROUGH = wordList('by of from with to');
const BEFORE_VERB = 5;
const AFTER_VERB = 9;

/**
 * Whether what a sentence tells is put down to the actor in a range: he is the subject of such a verb, follows it after
 * "by", or stands after "according to", "in the view of", "a survey by". English puts an agent in one of these places.
 */
export function standsBehind(
  { lexicon }: Comparing,
  side: Side,
  [least, most]: Range,
  [from, to]: Range,
): boolean {
  const tells = (at: number): boolean => {
    const word = side.keys[at] ?? '';
    return isReport(word, lexicon) || baseForms(word, lexicon).some(form => OPINIONS.has(form));
  };
  const states = (at: number): boolean =>
    baseForms(side.keys[at] ?? '', lexicon).some(form => STATEMENTS.has(form));
  const open = (a: number, b: number): boolean => !hasMark(side, a, b);
  for (let at = to; at < Math.min(most, to + BEFORE_VERB); at += 1)
    if (tells(at) && open(to - 1, at)) return true;
  if (side.keys[to] === "'s" && to + 1 < most && states(to + 1) && prepositionBefore(side, from, least) >= 0)
    return true;
  const before = prepositionBefore(side, from, least);
  for (let at = from - 1; at >= Math.max(least, from - AFTER_VERB); at -= 1) {
    if (!open(at, from)) return false;
    if (before < 0) {
      if (at >= from - 2 && tells(at)) return true;
      continue;
    }
    if (side.keys[at] === 'according') return true;
    if (side.keys[before] === 'by' && at < before && tells(at)) return true;
    if (states(at) && at < before && before - at <= 2) return true;
  }
  return false;
}

/** The preposition right before a noun phrase, an article between left aside; -1 without one. */
function prepositionBefore(side: Side, from: number, least: number): number {
  for (let at = from - 1; at >= Math.max(least, from - 2); at -= 1)
    if (THROUGH.has(side.keys[at] ?? '')) return at;
  return -1;
}

function hasMark({ words }: Side, from: number, to: number): boolean {
  for (let token = (words.lastToken[from] ?? 0) + 1; token < (words.token[to] ?? 0); token += 1)
    if (words.text.tokens[token]?.kind === 'mark' && /[.;:!?"“”]/.test(words.text.tokens[token]?.text ?? ''))
      return true;
  return false;
}
