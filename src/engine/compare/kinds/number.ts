import { findQuantities, mayBeginQuantity, type Quantity } from '../../text/numbers.ts';
import { sameQuantity } from '../../text/same-quantity.ts';
import { isCurrencySign } from '../../text/units.ts';
import { SAME } from '../align/alignment.ts';
import {
  type Claim,
  type Comparing,
  editedRange,
  expectedPlace,
  isKept,
  type PairView,
  type Range,
  type Side,
  touches,
} from '../comparing.ts';
import { findOtherFigures } from '../figures/other-figures.ts';
import { findTurnedFigures } from '../figures/turned-figures.ts';
import { findTurnedScores } from '../figures/turned-scores.ts';
import { daySpan } from '../times/day-spans.ts';
import { datesIn } from './date.ts';

/** A figure of the page and the version's figure it stands for may be this many words apart. */
const NEAR = 6;
/** At least, more than: the figure is a lower bound. At most, less than: an upper one. */
const LOWER = new Set(['more', 'over', 'least', 'above', 'exceeding', 'minimum']);
const UPPER = new Set(['less', 'fewer', 'under', 'most', 'below', 'maximum', 'up']);

export const boundsFigure = (word: string): boolean => LOWER.has(word) || UPPER.has(word);

/** Figures of a pair of sentences that do not tell the same amount. */
export function findNumberChanges(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  const turned = [
    ...findTurnedFigures(comparing, view),
    ...findOtherFigures(comparing, view),
    ...findTurnedScores(comparing, view),
  ].map(figure => claimOf(comparing, figure.page, figure.version));
  if (!touches(comparing, view, word => mayBeginQuantity(word) || isCurrencySign(word)))
    return [...turned, ...findBoundChanges(comparing, view)];
  const [here, there] = [
    figuresIn(page, editedRange(view, 'page')),
    figuresIn(version, editedRange(view, 'version')),
  ];
  const ours = openFigures(page, here, version, there);
  const theirs = openFigures(version, there, page, here);
  for (const figure of [...ours]) {
    const same = theirs.findIndex(
      other => sameQuantity(figure, other) && !bothBounded(page, figure, version, other),
    );
    if (same < 0) continue;
    theirs.splice(same, 1);
    ours.splice(ours.indexOf(figure), 1);
  }
  const claims: Claim[] = [];
  for (const figure of ours) {
    const place = expectedPlace(view, page, figure.figureFrom);
    const [other] = theirs
      .filter(
        candidate => Math.abs(candidate.figureFrom - place) <= NEAR && candidate.ordinal === figure.ordinal,
      )
      .sort((a, b) => Math.abs(a.figureFrom - place) - Math.abs(b.figureFrom - place));
    if (!other) continue;
    theirs.splice(theirs.indexOf(other), 1);
    if ((isScore(page, figure) && other.unit) || (isScore(version, other) && figure.unit)) continue;
    // A spinner turns "18 weeks" to "18 days" and means nothing by it.
    if (isPronoun(page, figure) !== isPronoun(version, other) && !inOneEdit(view, figure, other)) continue;
    if (!comparing.light && figure.value === other.value) continue;
    const claim = claimOf(comparing, [figure.from, figure.to], [other.from, other.to]);
    claims.push(
      countsTime(page, figure) && countsTime(version, other) ? { ...claim, ...ANOTHER_TIME } : claim,
    );
  }
  return [...claims, ...turned, ...findBoundChanges(comparing, view)];
}

function claimOf(comparing: Comparing, page: Range, version: Range): Claim {
  return {
    kind: 'number',
    severity: 'meaning',
    page,
    version,
    confidence: comparing.light ? 0.95 : 0.8,
    why: 'The other version has another figure.',
  };
}

/** "The third quarter", "the 19th century": a point in time, not an amount. */
const countsTime = (side: Side, figure: Quantity): boolean =>
  figure.ordinal &&
  /^(?:quarter|half|term|semester|century|week|month|day|year|decade|trimester)$/.test(
    side.keys[figure.figureTo] ?? '',
  );

const ANOTHER_TIME = { kind: 'date', why: 'The other version has another date or time.' } as const;

/** The figures of a range, dates left aside. */
function figuresIn(side: Side, [from, to]: Range): Quantity[] {
  const dates = datesIn(side, [from, to]).map(date => daySpan(side, date));
  return findQuantities(side.keys, from, to).filter(
    figure => !dates.some(date => date.from < figure.to && figure.figureFrom < date.to),
  );
}

/** Figures that are not the same word in the same place; nor kept without the unit they had: "a 24-year-old", "aged 24". */
const openFigures = (
  side: Side,
  own: readonly Quantity[],
  other: Side,
  others: readonly Quantity[],
): Quantity[] =>
  own.filter(figure => {
    if (isKept(side, [figure.from, figure.to])) return false;
    if (side.relation[figure.figureFrom] !== SAME) return true;
    const kept = others.find(({ figureFrom }) => figureFrom === side.partner[figure.figureFrom]);
    return !kept || !isKept(other, [kept.from, kept.to]) || !sameQuantity(figure, kept);
  });

/** Both figures stand in the same edit: one was written for the other. */
const inOneEdit = (view: PairView, ours: Quantity, theirs: Quantity): boolean =>
  view.edits.some(
    ({ page, version }) =>
      page[0] <= ours.figureFrom &&
      ours.figureTo <= page[1] &&
      version[0] <= theirs.figureFrom &&
      theirs.figureTo <= version[1],
  );

/** "Won 3–1": a side's goals are no minutes or meters. */
function isScore({ words }: Side, { figureFrom, figureTo, unit }: Quantity): boolean {
  if (unit || figureTo - figureFrom !== 1) return false;
  const { tokens } = words.text;
  const token = words.token[figureFrom] ?? 0;
  const joined = (mark: number, figure: number): boolean =>
    /^[-‑–]$/.test(tokens[mark]?.text ?? '') &&
    tokens[figure]?.kind === 'number' &&
    Math.abs((tokens[figure]?.start ?? 0) - (tokens[token]?.start ?? 0)) <= SCORE_SPAN;
  return joined(token + 1, token + 2) || joined(token - 1, token - 2);
}
/** Two figures of at most three digits and the dash between them. */
const SCORE_SPAN = 4;

/** "no one", "one of", "one another": no amount. */
const isPronoun = (side: Side, figure: Quantity): boolean =>
  figure.value === 1 &&
  figure.figureTo - figure.figureFrom === 1 &&
  !figure.unit &&
  !figure.ordinal &&
  !/\d/.test(side.words.text.tokens[side.words.token[figure.figureFrom] ?? 0]?.text ?? '');

const boundOf = (side: Side, figure: Quantity): number => {
  for (let at = figure.from - 1; at >= figure.from - 2 && at >= 0; at -= 1) {
    const word = side.keys[at] ?? '';
    // "No fewer than" is "at least".
    const denied = side.keys[at - 1] === 'no' || side.keys[at - 1] === 'not' ? -1 : 1;
    if (LOWER.has(word)) return denied;
    if (UPPER.has(word)) return -denied;
  }
  return 0;
};

const bothBounded = (page: Side, ours: Quantity, version: Side, theirs: Quantity): boolean =>
  boundOf(page, ours) * boundOf(version, theirs) === -1;

const bounds = (side: Side, [from, to]: Range): boolean => side.keys.slice(from, to).some(boundsFigure);

/** "At least 40" turned to "at most 40": the figure is kept, what it bounds is not. */
function findBoundChanges(comparing: Comparing, view: PairView): Claim[] {
  const { page, version } = comparing;
  const claims: Claim[] = [];
  for (const edit of view.edits) {
    if (!bounds(page, edit.page) && !bounds(version, edit.version)) continue;
    const [ours] = findQuantities(page.keys, edit.page[1], Math.min(edit.page[1] + 4, view.page[1]));
    const [theirs] = findQuantities(
      version.keys,
      edit.version[1],
      Math.min(edit.version[1] + 4, view.version[1]),
    );
    if (!ours || !theirs || !sameQuantity(ours, theirs) || !bothBounded(page, ours, version, theirs))
      continue;
    if (ours.from - edit.page[1] > 1) continue;
    claims.push(claimOf(comparing, [edit.page[0], ours.to], [edit.version[0], theirs.to]));
  }
  return claims;
}
