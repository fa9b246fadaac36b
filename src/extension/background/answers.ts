import { tabs } from '../browser/api.ts';
import { englishLexicon } from '../browser/lexicon.ts';
import type { background } from '../browser/messages.ts';
import type { Answers } from '../browser/messenger.ts';
import { siteOf } from '../browser/permissions.ts';
import { tabState } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';
import { cancelCheck, checkTab, clearTab } from './check/check-tab.ts';
import { dismiss, restore } from './check/dismiss.ts';
import { keepArticle, keptVersion, listKept, tellGone } from './check/kept-articles.ts';
import { quotationSites } from './check/quotations.ts';
import { compareKept } from './compare/compare-kept.ts';
import { compareWithState } from './compare/compare-state.ts';
import { compareWithHtml, compareWithText, compareWithVersion } from './compare/comparisons.ts';
import { forgoWishes, type Wish, wish } from './consent/when-allowed.ts';
import { fulfil } from './events/wishes.ts';
import { addFeed, readFeedAnew, readFeedNow, removeFeed } from './feeds/follow-feeds.ts';
import { askPage } from './tab/ask-page.ts';
import { testCluster } from './test-cluster.ts';

const noSite = (): never => {
  throw new Error(text('noWebAddress'));
};

/** The check that a wish belongs to. */
async function checkIn(tabId: number): Promise<string> {
  const state = await tabState(tabId).get();
  if (!state?.report) throw new Error(text('nothingToCompare'));
  return state.check;
}

/** The other tab's site; none where its page was checked already and need not be read. */
async function sitesOfTab(tabId: number): Promise<string[]> {
  const { url = '' } = await tabs.get(tabId);
  if ((await tabState(tabId).get())?.report) return [];
  return [siteOf(url) ?? noSite()];
}

interface InTab {
  readonly tabId: number;
}

async function tabWish({ tabId, otherTabId }: InTab & { readonly otherTabId: number }): Promise<Wish> {
  const [check, sites] = await Promise.all([checkIn(tabId), sitesOfTab(otherTabId)]);
  return { kind: 'tab', tabId, check, sites, otherTabId };
}

async function addressWish({ tabId, url }: InTab & { readonly url: string }): Promise<Wish> {
  const sites = [siteOf(url) ?? noSite()];
  return { kind: 'address', tabId, check: await checkIn(tabId), sites, url };
}

async function sourcesWish({
  tabId,
  sources,
}: InTab & { readonly sources: readonly string[] }): Promise<Wish> {
  const check = await checkIn(tabId);
  const { offers = [] } = (await tabState(tabId).get()) ?? {};
  const sites = offers.filter(offer => sources.includes(offer.source)).flatMap(offer => offer.sites);
  return { kind: 'sources', tabId, check, sites, sources };
}

async function quotationWish({ tabId, quotation }: InTab & { readonly quotation: string }): Promise<Wish> {
  const [check, sites] = await Promise.all([checkIn(tabId), quotationSites()]);
  return { kind: 'quotation', tabId, check, sites, quotation };
}

/** What popup, report and options may ask for. */
export const answers: Answers<typeof background.calls> = {
  prepare: async () => {
    await englishLexicon();
  },
  check: ({ tabId, ...how }) => checkTab(tabId, how),
  cancel: ({ tabId }) => cancelCheck(tabId),
  clear: ({ tabId }) => clearTab(tabId),
  goTo: ({ tabId, findingId }) => askPage(tabId, 'goTo', { findingId }),
  next: ({ tabId }) => askPage(tabId, 'next', undefined),
  previous: ({ tabId }) => askPage(tabId, 'previous', undefined),
  compareWithTab: asked => wish(tabWish(asked), fulfil),
  compareWithAddress: asked => wish(addressWish(asked), fulfil),
  compareWithText: asked => compareWithText(asked.tabId, asked.title, asked.text),
  compareWithHtml: ({ tabId, name, html }) => compareWithHtml(tabId, name, html),
  compareWithKept: ({ tabId, id }) => compareWithVersion(tabId, () => keptVersion(id)),
  compareWithState: ({ tabId, url }) => compareWithState(tabId, url),
  compareKept: ({ article, other }) => compareKept(article, other),
  keep: ({ tabId }) => keepArticle(tabId),
  kept: () => listKept(),
  libraryChanged: () => tellGone(),
  askSources: asked => wish(sourcesWish(asked), fulfil),
  askQuotation: asked => wish(quotationWish(asked), fulfil),
  forgo: () => forgoWishes(),
  dismiss: ({ tabId, findingId, reason }) => dismiss(tabId, findingId, reason),
  restore: ({ tabId, findingId }) => restore(tabId, findingId),
  addFeed: ({ url }) => addFeed(url),
  removeFeed: ({ url }) => removeFeed(url),
  readFeedNow: ({ url }) => readFeedNow(url),
  readFeedAnew: ({ url }) => readFeedAnew(url),
  testCluster: () => testCluster(),
};
