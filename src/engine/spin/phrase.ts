import type { WordTable } from '../lexicon/word-table.ts';
import type { Word } from './words.ts';

/**
 * The words of an original as the page would write them: with capitals where the words it replaces have them, and a
 * hyphen where they had one. "cold war" in the place of "Chilly Struggle" is "Cold War".
 */
export function writeLike(
  table: WordTable,
  original: ArrayLike<number>,
  standing: readonly Word[],
  name: boolean,
): string {
  const parts = Array.from(original, id => table.text(id));
  const first = standing[0];
  const capitals = standing.filter(word => word.written && !word.grammar).length;
  const all =
    name ||
    (standing.length > 1 && capitals > standing.length / 2) ||
    (standing.length === 1 && first?.capital);
  const written = parts.map((part, i) => {
    const word = standing[Math.min(i, standing.length - 1)];
    const small = i > 0 && SMALL.has(part);
    return (all && !small) || (i === 0 && word?.written) ? capitalise(part) : part;
  });
  const hyphened = standing.length === parts.length && standing[0]?.hyphened === true;
  return written.reduce((phrase, part, i) =>
    part.startsWith("'") ? phrase + part : `${phrase}${hyphened && i === 1 ? '-' : ' '}${part}`,
  );
}

const SMALL = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'on',
  'at',
  'to',
  'a',
  'an',
  'with',
  'by',
  'from',
  'or',
]);
const ACRONYMS = new Set([
  'us',
  'uk',
  'un',
  'eu',
  'usa',
  'nato',
  'bbc',
  'fbi',
  'cia',
  'fda',
  'tv',
  'ceo',
  'uae',
]);

function capitalise(word: string): string {
  if (ACRONYMS.has(word) || /^(?:\p{L}\.)+$/u.test(word)) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
