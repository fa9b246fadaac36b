import { type Mirror, textsOf } from '../page/mirror.ts';
import type { Block } from './blocks.ts';
import { Judge } from './judge.ts';
import { sideParts } from './side-parts.ts';

/**
 * The live texts that Readability takes for the article. The copy is spent afterwards.
 * @param blocks what the copy says: what is beside the article by its own saying is not put before Readability
 */
export function readabilityTexts(mirror: Mirror, blocks: readonly Block[]): Set<Text> {
  const article = new Judge(mirror, sideParts(blocks)).grab();
  const kept = new Set<Text>();
  if (!article) return kept;
  for (const text of textsOf(mirror.document, article)) {
    const live = mirror.liveOf(text);
    if (live) kept.add(live);
  }
  return kept;
}
