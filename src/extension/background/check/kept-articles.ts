import type { Library } from '../../../lookup/library/library.ts';
import type { Found } from '../../../lookup/library/lookup.ts';
import { openLibrary } from '../../../lookup/library/open-library.ts';
import { hasSameWords } from '../../../lookup/library/same-words.ts';
import type { Limit } from '../../../lookup/library/trim-stories.ts';
import type { Article } from '../../../story/article.ts';
import type { Version } from '../../../story/version.ts';
import { tabs } from '../../browser/api.ts';
import type { KeptArticle } from '../../browser/messages.ts';
import { knownTabs, tabState } from '../../browser/tab-state.ts';
import { text } from '../../browser/text.ts';
import { record } from '../tab/tab-record.ts';

/** Opened once a worker's life; a failed opening is not remembered. */
let opened: Promise<Library> | null = null;

function library(): Promise<Library> {
  opened ??= openLibrary().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/** What the library knows of an article. */
export interface LibraryAnswer {
  /** Other texts of the story: copies, and earlier texts of this address. */
  readonly versions: readonly Version[];
  /** Whether this very text is in the library. */
  readonly kept: boolean;
}

/**
 * What the library's finds say of an article.
 * @param earlier what stands under the article's address @param found copies, among them no page that is the very same
 */
export function libraryAnswer(
  article: Article,
  earlier: readonly Version[],
  found: readonly Found[],
): LibraryAnswer {
  // The page's own text is no other version of it, but where it stands elsewhere too.
  const others = earlier.filter(version => !hasSameWords(version.text, article.text));
  // What this address said before is the first to compare with.
  const all = new Map([...others, ...found.map(({ version }) => version)].map(one => [one.id, one]));
  return { versions: [...all.values()], kept: others.length < earlier.length };
}

/** Looks an article up in the local library. */
export async function askLibrary(article: Article, signal: AbortSignal): Promise<LibraryAnswer> {
  const shelf = await library();
  const { text: words, url } = article;
  const [found, earlier] = await Promise.all([
    shelf.find(words, { signal, ...(url && { url }) }),
    url ? shelf.history(url) : [],
  ]);
  return libraryAnswer(article, earlier, found);
}

/** Keeps the tab's article. Throws a sentence for the reader where it cannot be kept. */
export async function keepArticle(tabId: number): Promise<void> {
  const state = await tabState(tabId).get();
  if (!state?.report) throw new Error(text('nothingToKeep'));
  const { sentences: _, ...article } = state.report.article;
  const { incognito } = await tabs.get(tabId);
  const shelf = await library();
  const kept = await shelf.keep(article, { how: 'hand', private: incognito });
  if (!kept) throw new Error(text('privateNotKept'));
  await record(tabId, state.check, () => ({ kept: true }));
}

/** Something has gone from the library: no tab says any more that its article is kept where it is not. */
export async function tellGone(): Promise<void> {
  for (const tabId of await knownTabs()) {
    const state = await tabState(tabId).get();
    if (!state?.kept || !state.report) continue;
    const { text: words } = state.report.article;
    const found = await (await library()).find(words);
    if (!found.some(({ version }) => hasSameWords(version.text, words)))
      await record(tabId, state.check, () => ({ kept: false }));
  }
}

/** Keeps an article for having been checked; false where the window is private. */
export async function keepCheckedArticle(article: Article, isPrivate: boolean): Promise<boolean> {
  return (await (await library()).keep(article, { how: 'check', private: isPrivate })) !== undefined;
}

/** Lets the oldest articles go that were kept for having been checked and are over the limit. */
export async function trimLibrary(limit: Limit): Promise<void> {
  if (await (await library()).trim(limit)) await tellGone();
}

/** Keeps a story that a feed brought, which stands in no window; answers whether it was not there before. */
export async function keepStory(article: Article): Promise<boolean> {
  const kept = await (await library()).keep(article, { how: 'import', private: false });
  return kept !== undefined && !kept.known;
}

const MOST_LISTED = 200;

/** The library's articles, last kept first. */
export async function listKept(): Promise<KeptArticle[]> {
  const shelf = await library();
  const cards = await shelf.list({ limit: MOST_LISTED });
  return cards.map(({ id, title, outlet, published, addresses: [url] }) => ({
    id,
    title,
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(published && { published }),
  }));
}

/** One article of the library, to be checked. */
export async function keptArticle(id: string): Promise<Article> {
  const story = await (await library()).get(id);
  if (!story) throw new Error(text('noLongerKept'));
  const { id: _, addresses, keptAt: __, how: ___, bytes: ____, ...article } = story;
  const [url] = addresses;
  return { ...article, ...(url && { url }) };
}

/** One article of the library, to compare with. */
export async function keptVersion(id: string): Promise<Version> {
  const story = await (await library()).get(id);
  if (!story) throw new Error(text('noLongerKept'));
  const { title, text: words, outlet, credit, published, modified, addresses } = story;
  const [url] = addresses;
  return {
    id,
    source: 'library',
    title,
    text: words,
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(credit && { credit }),
    ...(published && { published }),
    ...(modified && { modified }),
  };
}
