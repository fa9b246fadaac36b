import * as v from 'valibot';
import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { isoDate } from '../formats/timestamp.ts';
import { rareWords } from '../queries/rare-words.ts';
import { GDELT_NAME, GDELT_ORIGIN, GDELT_PACE, gdeltItems, gdeltRefusal } from './gdelt.ts';
import type { Context } from './source.ts';

/** A sentence elsewhere that may hold the same quotation. */
export interface QuotedElsewhere {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  /** ISO 8601, when GDELT saw the page. */
  readonly seen?: string;
  readonly sentence: string;
  /** About 600 characters around it. */
  readonly context: string;
}

const ItemSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  title: v.nullish(v.string(), ''),
  domain: v.nullish(v.string(), ''),
  seendate: v.nullish(v.string(), ''),
  sentence: v.string(),
  context: v.nullish(v.string(), ''),
});

/** All terms must stand in one sentence: more than a few lose the very rewordings that are looked for. */
const MAX_WORDS = 6;

/** The words of a quotation that would be sent, rare ones first. Empty: too short to be searched. */
export const quotationWords = (quotation: string, lexicon: Lexicon): string => {
  const words = rareWords(quotation, MAX_WORDS, lexicon);
  return words.length < 2 ? '' : words.join(' ');
};

/**
 * GDELT Context 2.0: how other outlets of the last days word one quotation, on the reader's demand.
 * Rejects with a `LookupError`; an empty list means GDELT knows of none.
 */
export async function findQuotation(
  quotation: string,
  lexicon: Lexicon,
  { http, signal }: Context,
  origin = GDELT_ORIGIN,
): Promise<QuotedElsewhere[]> {
  const words = quotationWords(quotation, lexicon);
  if (!words) return [];
  const url = new URL('/api/v2/context/context', origin);
  url.search = new URLSearchParams({
    query: words,
    mode: 'artlist',
    format: 'json',
    isquote: '1',
    maxrecords: '25',
  }).toString();
  const answer = await http.ask(url.href, {
    who: GDELT_NAME,
    signal,
    pace: GDELT_PACE,
    maxAgeMs: 15 * 60_000,
    judge: gdeltRefusal,
  });
  return gdeltItems(answer.text, ItemSchema).map(({ domain, seendate, ...item }) => {
    const seen = isoDate(seendate);
    return { ...item, outlet: domain, ...(seen && { seen }) };
  });
}
