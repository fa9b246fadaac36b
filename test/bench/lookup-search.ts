/**
 * A search engine as services describe theirs: every quoted phrase must occur, and one of each `(a OR b)`; all words
 * rank (BM25).
 */
import { tokenise } from '../../src/engine/text/tokens.ts';

export interface Text {
  readonly id: string;
  readonly text: string;
}

export type Search = (query: string, count: number) => string[];

const K1 = 1.2;
const B = 0.75;

const words = (text: string): string[] =>
  tokenise(text)
    .filter(token => token.kind !== 'mark')
    .map(token => token.key);

/** Not the engine's own signs. */
const isWord = (word: string): boolean => word !== 'or' && word !== 'and';

export function searchEngine(texts: readonly Text[]): Search {
  const documents = texts.map(({ id, text }) => {
    const list = words(text);
    const counts = new Map<string, number>();
    for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { id, joined: ` ${list.join(' ')} `, counts, length: list.length };
  });
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  const holding = new Map<string, number>();
  for (const { counts } of documents)
    for (const word of counts.keys()) holding.set(word, (holding.get(word) ?? 0) + 1);

  return (query, count) => {
    const needed = (query.match(/\([^)]*\)|"[^"]*"/g) ?? []).map(group =>
      group.split(' OR ').map(part => ` ${words(part).filter(isWord).join(' ')} `),
    );
    const terms = [...new Set(words(query))].filter(isWord);
    return documents
      .filter(({ joined }) => needed.every(any => any.some(part => joined.includes(part))))
      .map(({ id, counts, length }) => {
        const score = terms.reduce((sum, term) => {
          const occurs = counts.get(term) ?? 0;
          const df = holding.get(term) ?? 0;
          const idf = Math.log(1 + (documents.length - df + 0.5) / (df + 0.5));
          return sum + (idf * occurs * (K1 + 1)) / (occurs + K1 * (1 - B + (B * length) / average));
        }, 0);
        return { id, score };
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, count)
      .map(({ id }) => id);
  };
}
