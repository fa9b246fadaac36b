import type { ListOptions } from '../../../lookup/library/list-stories.ts';

/** What the reader looks for; dates as a date field gives them ("2031-04-02"), empty for any. */
export interface Wanted {
  readonly words: string;
  readonly inText: boolean;
  readonly outlet: string;
  readonly from: string;
  readonly until: string;
}

export const ANYTHING: Wanted = { words: '', inText: false, outlet: '', from: '', until: '' };

/**
 * When a day begins where the reader is, as the list shows times; `later`: days after it. Empty for what is no day.
 */
function startOf(day: string, later = 0): string {
  const date = new Date(`${day}T00:00`);
  if (Number.isNaN(date.getTime())) return '';
  date.setDate(date.getDate() + later);
  return date.toISOString();
}

/** What the library is asked for it. */
export function asListOptions({ words, inText, outlet, from, until }: Wanted): ListOptions {
  const first = startOf(from);
  // A story of the last day itself is wanted too.
  const end = startOf(until, 1);
  return {
    words,
    inText,
    ...(outlet && { outlet }),
    ...(first && { from: first }),
    ...(end && { until: end }),
  };
}
