import { LookupError } from '../../../lookup/door/lookup-error.ts';
import { findQuotation, type QuotedElsewhere } from '../../../lookup/sources/gdelt-context.ts';
import { englishLexicon } from '../../browser/lexicon.ts';
import { mayAsk, sitesOf } from '../../browser/permissions.ts';
import type { QuotationRow } from '../../browser/quotation-row.ts';
import { settings } from '../../browser/settings.ts';
import { text } from '../../browser/text.ts';
import { openDoor } from '../consent/network.ts';
import { tellSent } from '../consent/sent-requests.ts';
import { isOpen, originOf } from '../tab/quotation-rows.ts';
import { record } from '../tab/tab-record.ts';
import { lookMore } from './look-more.ts';

/** The sites that must be allowed before a quotation is looked up. */
export const quotationSites = async (): Promise<string[]> => sitesOf([originOf(await settings.get())]);

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

/** Asks the news search where else one quotation stands, which the reader allowed in the popup. */
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
    const lexicon = await englishLexicon();
    try {
      const found = await tellSent(tabId, check, openDoor(now), http =>
        findQuotation(quotation, lexicon, { http, signal, now: Date.now }, originOf(now)),
      );
      await tell(answered(found));
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      await tell(refused(error));
    }
  });
