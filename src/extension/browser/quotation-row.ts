import * as v from 'valibot';
import type { Span } from '../../story/span.ts';
import type { Shape } from './shapes.ts';

/** What the reader decided about looking single quotations up stands under this name among the choices. */
export const QUOTATIONS = 'gdelt-context';

/** Where a quotation stands elsewhere: the sentence, and the page it was seen on. */
export interface QuotedPlace {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly sentence: string;
  /** ISO 8601, when the service saw the page. */
  readonly seen?: string;
}

/** A quotation of the article, at its place there, that a news search can be asked about, and what it answered. */
export interface QuotationRow extends Span {
  /** As it stands in the article, without its marks. */
  readonly text: string;
  /** The words of it that would be sent, to the letter. */
  readonly sends: string;
  /** Where they would go. */
  readonly origin: string;
  readonly state: 'not-asked' | 'asking' | 'found' | 'none' | 'failed';
  readonly places: readonly QuotedPlace[];
  /** One plain sentence where `state` is `failed`. */
  readonly why?: string;
  /** ISO 8601, when it can be asked again. */
  readonly retryAt?: string;
}

const place: Shape<QuotedPlace> = v.object({
  url: v.string(),
  title: v.string(),
  outlet: v.string(),
  sentence: v.string(),
  seen: v.exactOptional(v.string()),
});

export const quotationRowsShape: Shape<readonly QuotationRow[]> = v.array(
  v.object({
    start: v.number(),
    end: v.number(),
    text: v.string(),
    sends: v.string(),
    origin: v.string(),
    state: v.picklist(['not-asked', 'asking', 'found', 'none', 'failed']),
    places: v.array(place),
    why: v.exactOptional(v.string()),
    retryAt: v.exactOptional(v.string()),
  }),
);
