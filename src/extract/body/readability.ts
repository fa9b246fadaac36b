import { textsOf } from '../page/live-texts.ts';
import type { Mirror } from '../page/mirror.ts';
import { Judge } from './judge.ts';

/**
 * Tells which texts of the copy Readability takes for the article. The copy is spent afterwards.
 * @param aside parts of the copy that are beside the article by their own saying: not put before Readability
 */
export function readabilityTexts(mirror: Mirror, aside: readonly Element[]): (text: Text) => boolean {
  const article = new Judge(mirror, aside).grab();
  const kept = new Set<number | undefined>();
  if (article) for (const text of textsOf(mirror.document, article)) kept.add(mirror.originOf(text));
  // A text that Readability made has no origin.
  kept.delete(undefined);
  return text => kept.has(mirror.originOf(text));
}
