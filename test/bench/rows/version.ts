import type { Driver } from '../../extension/driver/driver.ts';
import type { OwnTab } from '../../extension/driver/own-page.ts';
import { comparedAt, openStage, storyPage } from '../../extension/look-up-stage.ts';
import { checked, comparedWith, press } from '../../extension/reader.ts';
import type { BrowserName } from '../../setup/browsers.ts';
import { type Bench, figure, type Row } from '../frame/row.ts';
import { inBothBrowsers } from '../stage/both-browsers.ts';
import { DEMO } from '../stage/news-pages.ts';
import { onStage } from '../stage/stage.ts';

declare const chrome: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };

const HERE = 'http://127.0.0.1/*';

/** Milliseconds until the search answers. Those that are asked in earnest are further away. */
const SEARCHES = 300;

/** Page and version: each of the four stories with each other one, none with the same twice running. */
const PAIRS = [1, 2, 3].flatMap(further =>
  DEMO.map((page, at) => [page, DEMO[(at + further) % DEMO.length] ?? page] as const),
);

/**
 * Clicks on a page, lets the search be asked and answers the milliseconds from the last byte of the version's page to the
 * report that the popup hears of.
 * @param own one of the extension's pages, from which to settle where the search and the archive are
 */
async function compare(
  driver: Driver,
  own: OwnTab,
  [page, version]: readonly [string, string],
  isFresh: boolean,
): Promise<number> {
  // Each time in another place: one that was asked just now would be left in peace.
  const stage = await openStage();
  try {
    stage.hold(version, await storyPage(version), SEARCHES);
    await own.run(async settings => chrome.storage.local.set({ settings }), stage.settings);
    const tab = await driver.open(stage.page(page, await storyPage(page)));
    if (isFresh) await driver.stopBackground();
    const popup = await driver.click(tab);
    await checked(popup);
    const compared = comparedAt(popup);
    await press(popup, 'Ask this time');
    await comparedWith(popup, 'gdelt');
    const took = (await compared) - stage.sentAt();
    // What goes on after it is not the next one's.
    await checked(popup);
    await popup.close();
    await tab.close();
    return took;
  } finally {
    await stage.close();
  }
}

async function rowsIn(name: BrowserName): Promise<Row[]> {
  const measured = await onStage(name, [], async ({ driver }) => {
    await driver.agreeTo(HERE);
    const own = await driver.openOwn('options/options.html');
    const [first] = PAIRS;
    if (!first) throw new Error('There is no pair to compare.');
    // Once for nothing: the browser itself starts parts at the first click.
    await compare(driver, own, first, true);
    const [fresh, again]: [number[], number[]] = [[], []];
    for (const [at, pair] of PAIRS.entries()) {
      fresh.push(await compare(driver, own, pair, true));
      again.push(await compare(driver, own, PAIRS[(at + 1) % PAIRS.length] ?? pair, false));
    }
    return { fresh, again };
  });
  if (!measured) return [];
  const row = (what: string, times: readonly number[]): Row => ({
    what: `first version compared, after its last byte, ${what}`,
    where: name,
    unit: 'ms',
    note: `${times.length} pairs, a search that answers after ${SEARCHES} ms`,
    ours: figure(times),
    bar: { of: 'ours', most: 150 },
  });
  return [
    row('background just started', measured.fresh),
    row('one that has compared before', measured.again),
  ];
}

export const version: Bench = {
  name: 'version',
  measure: () => inBothBrowsers(rowsIn),
};
