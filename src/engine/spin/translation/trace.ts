import type { Span } from '../../../story/span.ts';
import type { Sureness } from './phrase-table.ts';

/** One place that looks translated. */
export interface Trace extends Span {
  readonly sureness: Sureness;
  /** Traces of one name are one habit, however often they occur. */
  readonly habit: string;
  /** The usual English, null where it depends. */
  readonly usual: string | null;
  /** ISO 639-1 codes of the languages it may come from. */
  readonly from: readonly string[];
  /** One plain sentence for the reader. */
  readonly why: string;
}
