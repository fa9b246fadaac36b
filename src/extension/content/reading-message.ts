import type { Reading } from '../../extract/reading.ts';
import type { Reading as ReadingMessage } from '../browser/messages.ts';

/** What one fact may say at most; a page may write books into its head. UTF-16 code units, count. */
const LONGEST_FACT = 2_000;
const MOST_FACTS = 200;

/** A reading as it goes to the background: without the way back, which cannot leave the page. */
export const toMessage = (reading: Reading): ReadingMessage =>
  reading.kind === 'unreadable'
    ? { readable: false, why: reading.why }
    : {
        readable: true,
        article: reading.article,
        facts: reading.facts
          .slice(0, MOST_FACTS)
          .map(({ name, value, from }) => ({ name, value: value.slice(0, LONGEST_FACT), from })),
        notes: reading.notes,
      };
