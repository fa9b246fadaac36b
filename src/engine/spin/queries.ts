import type { Draft } from '../../story/finding.ts';
import type { PreparedText } from '../text/prepare.ts';
import type { Word } from './words.ts';

const MOST_QUERIES = 6;
/** Search engines take about this many words as one exact phrase. */
const QUOTED_WORDS = { fewest: 6, most: 12 };
const MOST_NAMES = 5;
const MOST_ORIGINALS = 2;

/**
 * What to search for to find the original: intact quotations first (spinners mostly leave them alone), then the
 * likely originals of damaged terms with the page's names, then names and figures alone.
 */
export function searchQueries(
  { text, tokens, quotations }: PreparedText,
  words: readonly Word[],
  terms: readonly Draft[],
): string[] {
  const quoted = quotations
    .filter(({ nested, firstToken, tokenEnd }) => !nested && tokenEnd - firstToken >= QUOTED_WORDS.fewest)
    .sort((a, b) => b.tokenEnd - b.firstToken - (a.tokenEnd - a.firstToken))
    .slice(0, 2)
    .map(({ firstToken, tokenEnd }) => {
      const from = tokens[firstToken]?.start ?? 0;
      const to = tokens[Math.min(tokenEnd, firstToken + QUOTED_WORDS.most) - 1]?.end ?? from;
      return `"${text.slice(from, to)}"`;
    });
  let next = 0;
  // Both stand by place: a book of spun text has thousands of each.
  const damaged = ({ start, end }: Word) => {
    while ((terms[next]?.end ?? Infinity) <= start) next++;
    return (terms[next]?.start ?? Infinity) <= start && end <= (terms[next]?.end ?? 0);
  };
  const names = commonest(
    words
      .filter(word => !damaged(word) && word.capital && !word.grammar)
      .map(word => text.slice(word.start, word.end)),
  );
  const figures = tokens
    .filter(token => token.kind === 'number')
    .map(token => token.text)
    .slice(0, 2);
  // Names find a story; "interest rates" finds thousands.
  const originals = terms
    .flatMap(({ was, confidence }) =>
      was ? [{ was, weight: confidence + (/ \p{Lu}/u.test(was) ? 1 : 0) }] : [],
    )
    .sort((a, b) => b.weight - a.weight)
    .map(({ was }) => was)
    .filter((was, i, all) => all.indexOf(was) === i)
    .slice(0, MOST_ORIGINALS * 2);
  const guesses = [originals.slice(0, MOST_ORIGINALS), originals.slice(MOST_ORIGINALS)]
    .filter(pair => pair.length > 0)
    .map(pair => [...pair.map(was => `"${was}"`), ...names.slice(0, 3)].join(' '));
  const plain = names.length > 1 ? [[...names, ...figures].join(' ')] : [];
  return [...new Set([...quoted, ...guesses, ...plain])].slice(0, MOST_QUERIES);
}

/** The names met most often, commonest first. */
function commonest(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_NAMES)
    .map(([name]) => name);
}
