import type { Stretch } from '../align/align-words.ts';
import { MOVED, SAME } from '../align/alignment.ts';
import {
  type Claim,
  type Comparing,
  isContent,
  meets,
  type PairView,
  type Range,
  type Side,
  widen,
} from '../comparing.ts';
import { isNegator } from '../denials/negators.ts';
import { findPronounChanges } from './name.ts';
import { findOrderChanges } from './order.ts';
import { findPolarityChanges } from './polarity.ts';

/** Edits of one quotation this many kept words apart are one change to the reader. */
const JOINED = 4;
/** Rewritten in this many places, the quotation is shown as a whole. */
const REWRITTEN = 3;

/** Fewer words left out at the end of a quotation may turn its sense: "… if we must". */
const CLAUSE = 4;

/** Words inside quotation marks that are not the version's words. */
export function findQuoteChanges(comparing: Comparing, view: PairView, concerns: number): Claim[] {
  const { page } = comparing;
  const changes = view.edits.filter(edit => isQuoted(comparing, edit) && differs(comparing, edit));
  if (changes.length === 0) return [];
  // Reworded throughout, a quotation has lost its words anyway: it says something else where its sense is turned.
  const turned = comparing.light
    ? []
    : [
        ...findPolarityChanges(comparing, view, concerns),
        ...findOrderChanges(comparing, view),
        ...findPronounChanges(comparing, view).filter(claim => claim.severity === 'meaning'),
      ];
  return joinEdits(page, changes).map(edit => {
    const { page: here, version: there } = widen(edit, view);
    const meaning = comparing.light
      ? saysOtherwise(comparing, edit)
      : turned.some(claim => meets(claim.page, here) || meets(claim.version, there));
    return {
      kind: 'quote',
      severity: meaning ? 'meaning' : 'wording',
      page: here,
      version: there,
      confidence: comparing.light ? 0.9 : 0.7,
      why: 'The other version quotes other words.',
    };
  });
}

/** The quotation all words of a range stand in, or both words around an empty one; 0 where there is none. */
function quotationOf({ words }: Side, [from, to]: Range): number {
  if (to === from) {
    return (words.quotation[from - 1] || words.quotation[from]) ?? 0;
  }
  for (let at = from; at < to; at += 1) if ((words.quotation[at] ?? 0) > 0) return words.quotation[at] ?? 0;
  return 0;
}

/** Words quoted on both sides; or put into, or taken out of, a quotation that stands on both sides. */
const isQuoted = ({ page, version }: Comparing, edit: Stretch): boolean =>
  quotationOf(page, edit.page) > 0 && quotationOf(version, edit.version) > 0;

/** Whether the words differ at all once brackets, hyphens and honest gaps are left aside. */
function differs({ page, version }: Comparing, edit: Stretch): boolean {
  const ours = spelled(page, edit.page);
  const theirs = spelled(version, edit.version);
  if (ours === theirs) return false;
  if (isBracketed(page, edit.page) || isBracketed(version, edit.version)) return false;
  return !(ours === '' && (hasGap(page, edit.page[0]) || isEdge(page, edit.page[0], edit.version)));
}

/** A clause left out at the end of what is quoted: the words that are quoted were said. */
const isEdge = ({ words }: Side, at: number, [from, to]: Range): boolean =>
  to - from >= CLAUSE && words.quotation[at - 1] !== words.quotation[at];

const spelled = (side: Side, [from, to]: Range): string => side.keys.slice(from, to).join('');

/** The marks right around a range and the kept words before it: "[" and "]". */
function marksAround({ words }: Side, [from, to]: Range): string {
  const { tokens } = words.text;
  if (to === from) return '';
  let first = (words.token[from] ?? 0) - 1;
  while (first >= 0 && tokens[first]?.kind !== 'mark') first -= 1;
  const last = tokens[(words.lastToken[to - 1] ?? 0) + 1];
  return `${tokens[first]?.text ?? ''}${last?.text ?? ''}`;
}

/** In square or round brackets a reporter adds to a quotation in his own name. */
const isBracketed = (side: Side, range: Range): boolean => /^(?:\[\]|\(\))$/.test(marksAround(side, range));

/** Words in square brackets inside a quotation: they say openly that they stand for others. */
export const isOpenlyPutIn = (side: Side, range: Range): boolean =>
  quotationOf(side, range) > 0 && marksAround(side, range) === '[]';

/** Three dots say that words are missing. */
function hasGap({ words }: Side, at: number): boolean {
  const { tokens } = words.text;
  const next = words.token[at] ?? tokens.length;
  for (let mark = next - 1; mark >= 0 && tokens[mark]?.kind === 'mark'; mark -= 1)
    if (tokens[mark]?.text === '…' || (tokens[mark]?.text === '.' && tokens[mark - 1]?.text === '.'))
      return true;
  return false;
}

/** Three dots in a quotation say openly that something was left out of it. */
export const hasGapInQuotation = (side: Side, at: number): boolean =>
  quotationOf(side, [at, at]) > 0 && hasGap(side, at);

/** Small words that turn what is said as a content word would. */
const TELLING = new Set(
  `i we you he she they me us him them my our your his her their if when unless some all most any both only will would can
  could may might must should shall`.split(/\s+/),
);

/** A word that moved within what was said: "arrive in a crowd and leave one by one" said the other way round. */
function isTurned(comparing: Comparing, side: Side, at: number): boolean {
  const other = side === comparing.page ? comparing.version : comparing.page;
  const partner = side.partner[at] ?? -1;
  const bothQuoted = (side.words.quotation[at] ?? 0) > 0 && (other.words.quotation[partner] ?? 0) > 0;
  return isNegator(side.keys, at) || (bothQuoted && isContent(comparing, side, at));
}

/** A content word, a pronoun or a negation differs, not only an article or the order. */
function saysOtherwise(comparing: Comparing, edit: Stretch): boolean {
  const counts = (side: Side, at: number) =>
    isContent(comparing, side, at) || TELLING.has(side.keys[at] ?? '');
  const changed = (side: Side, [from, to]: Range): boolean => {
    for (let at = from; at < to; at += 1)
      if (
        side.relation[at] !== SAME &&
        (side.relation[at] === MOVED ? isTurned(comparing, side, at) : counts(side, at))
      )
        return true;
    return false;
  };
  return changed(comparing.page, edit.page) || changed(comparing.version, edit.version);
}

function joinEdits(page: Side, edits: readonly Stretch[]): Stretch[] {
  const perQuotation = new Map<number, number>();
  for (const edit of edits) {
    const quotation = quotationOf(page, edit.page);
    perQuotation.set(quotation, (perQuotation.get(quotation) ?? 0) + 1);
  }
  const joined: Stretch[] = [];
  for (const edit of edits) {
    const last = joined[joined.length - 1];
    const quotation = quotationOf(page, edit.page);
    const together =
      last &&
      quotationOf(page, last.page) === quotation &&
      (edit.page[0] - last.page[1] <= JOINED || (perQuotation.get(quotation) ?? 0) >= REWRITTEN);
    if (last && together)
      joined[joined.length - 1] = {
        page: [last.page[0], edit.page[1]],
        version: [last.version[0], edit.version[1]],
      };
    else joined.push(edit);
  }
  return joined;
}
