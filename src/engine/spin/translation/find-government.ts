import type { Tables } from '../../lexicon/tables.ts';
import type { Word } from '../words.ts';
import type { Trace } from './trace.ts';

/** Those that a verb or noun asks for; "on", "in", "at", "by" and "over" often begin something of their own. */
const ASKED_FOR = ['of', 'to', 'with', 'from', 'about'];
const ALL = [...ASKED_FOR, 'in', 'on', 'at', 'by', 'for', 'into', 'against', 'over'];
/** log2 count of a word common enough that a preposition it takes would have been seen beside it. */
const COMMON = 17;
/** Of the word's uses, at least 2 to the minus this must stand before one preposition: "based on". */
const SHARE = 2;

/** Words with a preposition that print never gives them, although it mostly gives them another: "based to". */
export function findGovernment(
  text: string,
  { words: table, pairs }: Tables,
  words: readonly Word[],
): Trace[] {
  const ids = ALL.map(preposition => table.id(preposition));
  return words.flatMap((word, i): Trace[] => {
    const next = words[i + 1];
    const frequency = table.frequency(word.id);
    if (
      !next?.joined ||
      !ASKED_FOR.includes(next.key) ||
      !word.joined ||
      word.quoted ||
      word.grammar ||
      word.written
    )
      return [];
    if (frequency < COMMON || pairs.logCount(word.id, next.id) > 0) return [];
    const counts = ids.map(id => pairs.logCount(word.id, id));
    const most = Math.max(...counts);
    if (most < frequency - SHARE) return [];
    const usual = `${text.slice(word.start, word.end)} ${ALL[counts.indexOf(most)]}`;
    const why = `English would rather say “${usual}”`;
    return [
      {
        start: word.start,
        end: next.end,
        sureness: 'likely',
        habit: `${word.key} ${next.key}`,
        usual,
        from: [],
        why,
      },
    ];
  });
}
