import type { SentenceMatch } from '../../../engine/compare/align/match-sentences.ts';
import type { Span } from '../../../story/span.ts';
import type { AlignedPair } from './rows.ts';

/** Indices that no match covers, as pairs with one side empty. */
function alone(
  sentences: readonly Span[],
  covered: readonly (readonly [number, number])[],
  pair: (sentence: Span) => AlignedPair,
): AlignedPair[] {
  const taken = new Set<number>();
  for (const [from, to] of covered) for (let index = from; index < to; index++) taken.add(index);
  return sentences.filter((_, index) => !taken.has(index)).map(pair);
}

/** Every sentence of both texts, beside its match or alone. */
export function alignedPairs(
  matches: readonly SentenceMatch[],
  article: readonly Span[],
  version: readonly Span[],
): AlignedPair[] {
  return [
    ...matches.map(({ page, version: other, moved }) => ({ page, version: other, moved })),
    ...alone(
      article,
      matches.map(match => match.pageSentences),
      page => ({ page, version: null, moved: false }),
    ),
    ...alone(
      version,
      matches.map(match => match.versionSentences),
      other => ({ page: null, version: other, moved: false }),
    ),
  ];
}
