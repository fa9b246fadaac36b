import { textsOf } from '../page/live-texts.ts';
import type { Mirror } from '../page/mirror.ts';
import { Judge } from './judge.ts';

/**
 * The texts that Readability takes for the article, by their origins. The copy is spent afterwards.
 * @param aside parts of the copy that are beside the article by their own saying: not put before Readability
 */
export function readabilityTexts(mirror: Mirror, aside: readonly Element[]): Set<number> {
  const article = new Judge(mirror, aside).grab();
  const kept = new Set<number>();
  if (!article) return kept;
  for (const text of textsOf(mirror.document, article)) {
    const origin = mirror.originOf(text);
    if (origin !== undefined) kept.add(origin);
  }
  return kept;
}
