import type { Span } from '../../story/span.ts';
import { textsOf } from '../page/live-texts.ts';
import { layOut } from './text-map.ts';

/** Words with their surroundings, as in the W3C's TextQuoteSelector. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of the surroundings is kept. UTF-16 code units; 32 as in the Web Annotation examples and Hypothesis. */
const CONTEXT = 32;

/** Of the surroundings this much must read the same; a neighbour may have been changed, both may not. Folded units. */
const MIN_CONTEXT = 12;

/** Words this long stand only once in an article: surroundings are then no condition. Folded units. */
const TELLING = 60;

export const quoteOf = (text: string, { start, end }: Span): Quote => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
});

/** Texts that no reader sees as the page's words. */
const UNSEEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TITLE|TEXTAREA|OPTION|RP|RT)$/;

const SKIPPED = /\s|\p{Cf}|\p{Variation_Selector}/u;
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '″': '"',
    '‘': "'",
    '’': "'",
    '‚': "'",
    '′': "'",
    '–': '-',
    '—': '-',
    '‑': '-',
    '−': '-',
  }),
);

interface Folded {
  readonly text: string;
  /** Offset in the given text of each folded unit. */
  readonly origins: readonly number[];
}

/** Leaves out white space and invisible characters; quotation marks and dashes of one sort become one. */
function fold(text: string): Folded {
  const origins: number[] = [];
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (SKIPPED.test(unit)) continue;
    folded += SAME.get(unit) ?? unit;
    origins.push(i);
  }
  return { text: folded, origins };
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charAt(a.length - 1 - n) === b.charAt(b.length - 1 - n)) n++;
  return n;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a.charAt(n) === b.charAt(n)) n++;
  return n;
}

/**
 * Finds where quotes are said in a text, exactly or else in other typography; null when nowhere or in several places
 * alike. The text is read once.
 */
export function quoteLocator(text: string): (quote: Quote) => Span | null {
  const page = fold(text);
  return quote => locateIn(text, page, quote);
}

function locateIn(text: string, page: Folded, quote: Quote): Span | null {
  const exact = fold(quote.exact).text;
  const prefix = fold(quote.prefix).text;
  const suffix = fold(quote.suffix).text;
  if (!exact) return null;
  const found: { at: number; context: number; verbatim: boolean }[] = [];
  for (let at = page.text.indexOf(exact); at >= 0; at = page.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const context =
      sharedEnd(page.text.slice(Math.max(0, at - CONTEXT), at), prefix) +
      sharedStart(page.text.slice(end, end + CONTEXT), suffix);
    const span = originOf(page, at, end);
    if (cutsWord(text, span, quote)) continue;
    found.push({ at, context, verbatim: text.slice(span.start, span.end) === quote.exact });
  }
  const verbatim = found.filter(place => place.verbatim);
  const places = (verbatim.length > 0 ? verbatim : found).sort((a, b) => b.context - a.context);
  const [best, second] = places;
  if (!best || best.context === second?.context) return null;
  const needed = exact.length >= TELLING ? 0 : Math.min(MIN_CONTEXT, prefix.length + suffix.length);
  return best.context >= needed ? originOf(page, best.at, best.at + exact.length) : null;
}

const isWordUnit = (unit: string): boolean => /[\p{L}\p{N}]/u.test(unit);

/** Whether a place begins or ends inside a word where the quote did not: "Tuesday" is not said by "Tuesdays". */
function cutsWord(text: string, { start, end }: Span, { exact, prefix, suffix }: Quote): boolean {
  const joins = (before: string, after: string) => isWordUnit(before) && isWordUnit(after);
  return (
    joins(text.charAt(end - 1), text.charAt(end)) !== joins(exact.slice(-1), suffix.charAt(0)) ||
    joins(text.charAt(start - 1), text.charAt(start)) !== joins(prefix.slice(-1), exact.charAt(0))
  );
}

const originOf = ({ origins }: Folded, from: number, to: number): Span => ({
  start: origins[from] ?? 0,
  end: (origins[to - 1] ?? 0) + 1,
});

/**
 * Finds words again in a page that has changed: live ranges, or null when their place is not certain. The page is
 * read once, now: ask for a new finder after the next change.
 */
export function quoteFinder(document: Document): (quote: Quote) => Range[] | null {
  const texts = textsOf(document, document.body).filter(
    ({ parentElement }) => parentElement !== null && !UNSEEN.test(parentElement.nodeName),
  );
  const { text, map } = layOut([{ nodes: texts, start: 0, end: Number.POSITIVE_INFINITY }]);
  const locate = quoteLocator(text);
  return quote => {
    const place = locate(quote);
    return place && map.ranges(place.start, place.end);
  };
}
