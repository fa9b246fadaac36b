import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { prepare } from '../../engine/text/prepare.ts';
import type { SentRequest } from '../../lookup/door/http-request.ts';
import { LookupError } from '../../lookup/door/lookup-error.ts';
import { recordedHttp } from '../../lookup/recorded-http.ts';
import { GDELT_ORIGIN } from '../../lookup/sources/gdelt.ts';
import { findQuotation, type QuotedElsewhere, quotationWords } from '../../lookup/sources/gdelt-context.ts';
import type { Report } from '../../story/report.ts';
import { englishLexicon } from '../browser/lexicon.ts';
import { mayAsk, sitesOf } from '../browser/permissions.ts';
import type { QuotationRow } from '../browser/quotation-row.ts';
import { choiceFor, type Settings, settings } from '../browser/settings.ts';
import { text } from '../browser/text.ts';
import { lookMore } from './look-more.ts';
import { openDoor } from './network.ts';
import { record } from './tab-record.ts';

/** The longest say most; more than these nobody looks up one by one. */
const MOST_QUOTATIONS = 12;
/** Fewer words stand in any story: of the quotation, and of those that are sent. */
const FEWEST_WORDS = 5;
const FEWEST_SENT = 3;

const isOpen = (now: Settings): boolean => now.network && choiceFor(now, 'gdelt') !== 'never';
const originOf = ({ gdeltMirror }: Settings): string => gdeltMirror || GDELT_ORIGIN;

/** The sites that must be allowed before a quotation is looked up. */
export const quotationSites = async (): Promise<string[]> => sitesOf([originOf(await settings.get())]);

/** The article's quotations that can be looked up: those that were found changed first, then the longest. */
export function quotationRows(
  { article, findings }: Report,
  lexicon: Lexicon,
  now: Settings,
): QuotationRow[] {
  if (!isOpen(now)) return [];
  const { tokens, quotations } = prepare(article.text, article.language);
  const changed = findings.filter(({ kind, text: words }) => kind === 'quote' && words);
  const found = quotations.flatMap(({ firstToken, tokenEnd, nested, start, end }) => {
    const [first, last] = [tokens[firstToken], tokens[tokenEnd - 1]];
    if (nested || !first || !last || tokenEnd - firstToken < FEWEST_WORDS) return [];
    const words = article.text.slice(first.start, last.end);
    const sends = quotationWords(words, lexicon);
    const isChanged = changed.some(finding => finding.start < end && start < finding.end);
    return sends.split(' ').length >= FEWEST_SENT
      ? [{ words, sends, rank: Number(isChanged) * article.text.length + words.length }]
      : [];
  });
  const distinct = found.filter(({ words }, at) => found.findIndex(other => other.words === words) === at);
  return distinct
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST_QUOTATIONS)
    .map(({ words, sends }) => ({
      text: words,
      sends,
      origin: originOf(now),
      state: 'not-asked',
      places: [],
    }));
}

const answered = (found: readonly QuotedElsewhere[]): Partial<QuotationRow> => ({
  state: found.length ? 'found' : 'none',
  places: found.map(({ url, title, outlet, sentence, seen }) => ({
    url,
    title,
    outlet,
    sentence,
    ...(seen && { seen }),
  })),
});

const refused = ({ message, detail, retryAt }: LookupError): Partial<QuotationRow> => ({
  state: 'failed',
  why: detail === undefined ? message : `${message} It said: “${detail}”`,
  ...(retryAt !== undefined && { retryAt: new Date(retryAt).toISOString() }),
});

/** Asks the news search where else one quotation stands, which the reader allows with each click. */
export const askQuotation = (tabId: number, check: string, quotation: string): Promise<void> =>
  lookMore(tabId, check, async signal => {
    const now = await settings.get();
    if (!now.network) throw new Error(text('notAskedNetworkOff'));
    if (!isOpen(now)) throw new Error(text('notAskedNever'));
    if (!(await mayAsk(sitesOf([originOf(now)])))) throw new Error(text('notAskedYet'));
    const tell = (some: Partial<QuotationRow>) =>
      record(tabId, check, ({ quotations }) => ({
        quotations: quotations.map(row => {
          if (row.text !== quotation) return row;
          const { why: _, retryAt: __, ...rest } = row;
          return { ...rest, ...some };
        }),
      }));
    await tell({ state: 'asking', places: [] });
    const sent: SentRequest[] = [];
    const http = recordedHttp(openDoor(now), request => sent.push(request));
    try {
      const lexicon = await englishLexicon();
      const context = { http, signal, now: Date.now };
      await tell(answered(await findQuotation(quotation, lexicon, context, originOf(now))));
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      await tell(refused(error));
    } finally {
      const requests = sent.map(({ method, url }) => `${method} ${url}`);
      await record(tabId, check, state => ({ sent: [...state.sent, ...requests] }));
    }
  });
