import { addressOf, tabs } from '../../browser/api.ts';
import { checkTextAlone } from '../check/check-tab.ts';
import { keptArticle, keptVersion } from '../check/kept-articles.ts';
import { compareWithVersion } from './comparisons.ts';

/** Checks one kept article against another, in a tab that shows nothing but the result. */
export async function compareKept(article: string, other: string): Promise<void> {
  const given = await keptArticle(article);
  const { id } = await tabs.create({ url: addressOf('popup/popup.html?here') });
  if (id === undefined) return;
  await checkTextAlone(id, given);
  await compareWithVersion(id, () => keptVersion(other));
}
