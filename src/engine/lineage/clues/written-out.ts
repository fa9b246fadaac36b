import type { Span } from '../../../story/span.ts';
import type { PreparedText } from '../../text/prepare.ts';
import type { Pair } from '../pair.ts';
import { tokensWithin } from '../swaps.ts';
import type { Clue } from '../witness.ts';
import { clue } from './clue.ts';

/**
 * For each such place: of 61 pairs translated back 26 have them, all written out in the translation; of 123 pairs of
 * accounts of one event worded anew none. But some agencies write money out themselves: it never decides alone.
 */
const A_PLACE = 0.5;
const MOST_PLACES = 2;

/** The figures of a sentence that stand as news alone writes them, and those that stand in full. */
interface Figures {
  readonly short: ReadonlySet<string>;
  readonly full: ReadonlySet<string>;
}

const SIGN = /^[$£€]$/;
const MONEY = /^(?:dollars?|pounds?|euros?)$/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|[mb]n?|us|american|u\.s\.)$/;
const FIGURE = /^\d[\d.,]*/;
const AGE = /^\d\d$/;
/** Between a figure and its currency: "3 million US dollars". */
const INSIDE = 3;

/** "$3 million" and "Jane Roe, 52, said" against "3 million dollars" and "Jane Roe, 52 years old, said". */
function figuresOf({ tokens }: PreparedText, span: Span): Figures {
  const { from, to } = tokensWithin(tokens, span);
  const [short, full] = [new Set<string>(), new Set<string>()];
  const key = (at: number): string => tokens[at]?.key ?? '';
  for (let at = from; at < to; at += 1) {
    const figure = FIGURE.exec(key(at))?.[0];
    if (figure === undefined) continue;
    if (SIGN.test(key(at - 1))) short.add(`money ${figure}`);
    if (AGE.test(figure) && key(at - 1) === ',' && /^[,.]$/.test(key(at + 1))) short.add(`age ${figure}`);
    if (/^years?$/.test(key(at + 1)) || /^\d\d-year/.test(key(at)) || key(at - 1) === 'aged')
      full.add(`age ${figure}`);
    let next = at + 1;
    while (next <= at + INSIDE && SCALE.test(key(next))) next += 1;
    if (MONEY.test(key(next))) full.add(`money ${figure}`);
  }
  return { short, full };
}

const shared = (short: ReadonlySet<string>, full: ReadonlySet<string>): number =>
  [...short].filter(figure => full.has(figure)).length;

/** News in English writes "$3 million" and "Jane Roe, 52,"; translation comes back with the words. */
export function writtenOutClue({ a, b, counterparts }: Pair): Clue | null {
  let [inA, inB] = [0, 0];
  for (const pair of counterparts) {
    const [here, there] = [figuresOf(a.text, pair.a), figuresOf(b.text, pair.b)];
    inA += shared(there.short, here.full);
    inB += shared(here.short, there.full);
  }
  const [wordy, terse, places] = inA > inB ? [a, b, inA - inB] : [b, a, inB - inA];
  const counted = Math.min(MOST_PLACES, places);
  return clue(
    inA > inB ? -A_PLACE * counted : A_PLACE * counted,
    `Sums and ages that ${wordy.name} writes out (“3 million euros”, “52 years old”) and ${terse.name} gives as news in English does (“€3 million”, “, 52,”): ${places}.`,
  );
}
