import { textsOf } from '../page/live-texts.ts';
import type { Mirror } from '../page/mirror.ts';
import type { Block } from './blocks.ts';
import { Judge } from './judge.ts';
import { sideParts } from './side-parts.ts';

/**
 * The texts that Readability takes for the article, by their origins. The copy is spent afterwards.
 * @param blocks what the copy says: what is beside the article by its own saying is not put before Readability
 */
export function readabilityTexts(mirror: Mirror, blocks: readonly Block[]): Set<number> {
  const article = new Judge(mirror, sideParts(blocks)).grab();
  const kept = new Set<number>();
  if (!article) return kept;
  for (const text of textsOf(mirror.document, article)) {
    const origin = mirror.originOf(text);
    if (origin !== undefined) kept.add(origin);
  }
  return kept;
}
