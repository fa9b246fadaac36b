import type { Driver } from '../../extension/driver/driver.ts';
import { atDesk } from '../at-desk.ts';
import type { Desk } from '../desk.ts';
import type { HostileSite } from '../hostile-site.ts';
import { listen } from '../privacy/listen.ts';
import { ORIGINAL, storyPage } from '../story.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';

declare const chrome: {
  readonly storage: Readonly<
    Record<'session' | 'local', { get(key: null): Promise<object>; set(values: object): Promise<void> }>
  >;
};

/** Stands nowhere else. */
const KEY = 'quillonmere-secret-key';

const page = (site: HostileSite, words: string): string =>
  `${site.serve({ html: () => storyPage(words, {}) })}?${words}`;

async function journey(desk: Desk, tabId: number): Promise<void> {
  await desk.loaded(tabId);
  await desk.ask('check', { tabId, again: false });
  await desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
  await desk.ask('next', { tabId });
}

/** A key that the reader gave, and a network that is switched off: neither key nor request gets out. */
async function withKey(driver: Driver, desk: Desk, site: HostileSite, tally: Tally): Promise<void> {
  const heard = await listen(driver.browser);
  const given = {
    network: true,
    keys: { guardian: KEY, brave: KEY },
    choices: { guardian: 'never', brave: 'never' },
  };
  await desk.page.run(settings => chrome.storage.local.set({ settings }), given);
  const tabId = await desk.openTab(page(site, 'with-key'));
  await journey(desk, tabId);
  for (const path of [`popup/popup.html?tab=${tabId}`, `report/report.html?tab=${tabId}`]) {
    const own = await driver.openOwn(path);
    const text = await own.run(() => document.documentElement.outerHTML);
    if (text.includes(KEY)) note(tally, 'leaked', `the key stands in ${path}`);
    await own.close();
  }
  const session = await desk.page.run(async () => JSON.stringify(await chrome.storage.session.get(null)));
  if (session.includes(KEY)) note(tally, 'leaked', 'the key stands in a tab’s state');
  for (const line of heard.said)
    if (line.includes(KEY)) note(tally, 'leaked', `said to the console: ${line}`);
  const outside = heard.requests.filter(url => !/^(?:chrome-extension|data|blob):/.test(url));
  for (const url of outside) note(tally, 'leaked', `asked without leave: ${url}`);
  tally.cases += 3 + heard.requests.length;
  tally.figures.push(
    `${heard.requests.length} requests of the extension's own processes, ${outside.length} of them outside`,
  );
}

/** No key in sight, no request without leave. In Chromium, where the extension's processes can be listened to. */
export const privacy: Part = {
  name: 'privacy',
  title: 'keys and requests',
  async run() {
    const tally = newTally();
    await atDesk('Chromium', ({ driver, desk, site }) => withKey(driver, desk, site, tally));
    return tally;
  },
};
