import { WordClass } from '../../lexicon/format.ts';
import type { Tables } from '../../lexicon/tables.ts';
import { fit } from '../fit.ts';
import type { Word } from '../words.ts';
import type { Sureness } from './phrase-table.ts';
import type { Trace } from './trace.ts';

/**
 * Print must set the two nouns side by side: bits above chance, and how much rarer than the first noun with any "of"
 * (log2). Authentic news has 0.04 sure and 0.2 likely ones in a thousand words, translations from Spanish and
 * Galician 2 and 3.
 */
const SURE = { fit: 1, rarer: 4 } as const;
const LIKELY = { fit: 3, rarer: 6 } as const;

/** Compounds taken apart: "pollution of the air" for "air pollution", as languages without compounds must. */
export function findCompounds(text: string, tables: Tables, words: readonly Word[]): Trace[] {
  return words.flatMap((word, i): Trace[] => {
    if (word.key !== 'of' || !word.joined || word.quoted) return [];
    const head = words[i - 1];
    const next = words[i + 1];
    const at = next?.key === 'the' || next?.key === 'a' ? i + 2 : i + 1;
    const modifier = words[at];
    const after = words[at + 1];
    // Offices and institutions are called so: "Court of Appeal".
    if (!head?.joined || head.written || !modifier || !isNoun(tables, head) || !isNoun(tables, modifier))
      return [];
    // "rate of inflation expectations": the second noun must be the last.
    if (modifier.joined && !after?.grammar) return [];
    const sureness = unfolded(tables, head.id, word.id, modifier.id);
    if (!sureness) return [];
    const compound = `${text.slice(modifier.start, modifier.end)} ${text.slice(head.start, head.end)}`;
    return [
      {
        start: head.start,
        end: modifier.end,
        sureness,
        habit: `compound ${modifier.key} ${head.key}`,
        usual: compound,
        from: ['es', 'pt', 'fr', 'it', 'ar'],
        why: `English would rather say “${compound}”`,
      },
    ];
  });
}

const isNoun = ({ words }: Tables, { id, grammar }: Word): boolean =>
  id >= 0 && !grammar && words.is(id, WordClass.noun);

function unfolded(tables: Tables, head: number, of: number, modifier: number): Sureness | null {
  const together = tables.pairs.logCount(modifier, head);
  if (together === 0) return null;
  const rarer = tables.pairs.logCount(head, of) - together;
  const bits = fit(tables, modifier, head);
  if (bits > SURE.fit && rarer < SURE.rarer) return 'sure';
  return bits > LIKELY.fit && rarer <= LIKELY.rarer ? 'likely' : null;
}
