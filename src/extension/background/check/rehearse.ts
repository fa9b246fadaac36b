import { rehearseComparison } from '../../../engine/rehearse.ts';
import type { Article } from '../../../story/article.ts';
import { breathe } from '../../browser/breathe.ts';
import { englishLexicon } from '../../browser/lexicon.ts';
import { practiseReading } from '../documents/read-elsewhere.ts';

/**
 * Reads a page and compares the article for nothing, in the time in which answers from the network are awaited: when
 * the first version arrives in a background that has just begun, it is compared in half the time. Ends at the signal.
 */
export async function rehearse(article: Article, signal: AbortSignal): Promise<void> {
  // What was sent leaves first.
  await breathe();
  const lexicon = await englishLexicon();
  if (!signal.aborted) await practiseReading();
  const steps = rehearseComparison(article, lexicon);
  while (!signal.aborted && !steps.next().done) await breathe();
}
