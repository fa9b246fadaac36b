import { addressOf, tabs } from '../browser/api.ts';
import { checkTextAlone } from './check-tab.ts';
import { compareWithVersion } from './comparisons.ts';
import { keptArticle, keptVersion } from './kept-articles.ts';

/** Checks one kept article against another, in a tab that shows nothing but the result. */
export async function compareKept(article: string, other: string): Promise<void> {
  const given = await keptArticle(article);
  const { id } = await tabs.create({ url: addressOf('popup/popup.html?here') });
  if (id === undefined) return;
  await checkTextAlone(id, given);
  await compareWithVersion(id, () => keptVersion(other));
}
