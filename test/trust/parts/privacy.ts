import type { Driver } from '../../extension/driver/driver.ts';
import { atDesk } from '../at-desk.ts';
import type { Desk } from '../desk.ts';
import type { HostileSite } from '../hostile-site.ts';
import { hearAllJourneys } from '../privacy/all-journeys.ts';
import { handedOut } from '../privacy/handed-out.ts';
import { type Heard, listen } from '../privacy/listen.ts';
import { ORIGINAL, storyPage } from '../story.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

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
  const heard = await listen(driver);
  const given = {
    network: true,
    keys: { guardian: KEY, brave: KEY },
    choices: { guardian: 'never', brave: 'never' },
  };
  await desk.page.run(settings => chrome.storage.local.set({ settings }), given);
  const address = page(site, 'with-key');
  const tabId = await desk.openTab(address);
  await journey(desk, tabId);
  for (const path of [`popup/popup.html?tab=${tabId}`, `report/report.html?tab=${tabId}`]) {
    const own = await driver.openOwn(path);
    const text = await own.run(() => document.documentElement.outerHTML);
    if (text.includes(KEY)) note(tally, 'leaked', `the key stands in ${path}`);
    await own.close();
  }
  await desk.ask('keep', { tabId });
  const handed = await handedOut(driver, tabId);
  for (const file of handed)
    if (file.includes(KEY)) note(tally, 'leaked', `the key is handed out: ${file.slice(0, 100)}`);
  if (!handed.some(file => file.includes('"guardian": "set"')))
    note(tally, 'wrong', 'the diagnostics do not tell that a key is set');
  const session = await desk.page.run(async () => JSON.stringify(await chrome.storage.session.get(null)));
  if (session.includes(KEY)) note(tally, 'leaked', 'the key stands in a tab’s state');
  for (const line of await heard.said())
    if (line.includes(KEY)) note(tally, 'leaked', `said to the console: ${line}`);
  const requests = await heard.requests();
  // Firefox tells of the tab that the desk has opened, too.
  const outside = requests.filter(url => url !== address && !/^(?:chrome-extension|data|blob):/.test(url));
  for (const url of outside) note(tally, 'leaked', `asked without leave: ${url}`);
  tally.cases += 3 + handed.length + requests.length;
  tally.figures.push(`${requests.length} requests of the extension's own, ${outside.length} of them outside`);
  await proveHearing(desk, site, heard, tally);
}

/** Whoever hears nothing must be shown to have ears. */
async function proveHearing(desk: Desk, site: HostileSite, heard: Heard, tally: Tally): Promise<void> {
  const url = page(site, 'on-purpose');
  await desk.page.run(
    async (address, words) => {
      console.log(words);
      await fetch(address);
    },
    url,
    KEY,
  );
  tally.cases += 2;
  if (!(await heard.requests()).includes(url)) note(tally, 'wrong', 'a request is not heard');
  if (!(await heard.said()).some(line => line.includes(KEY)))
    note(tally, 'wrong', 'a word to the console is not heard');
}

/** No key in sight, no request without leave. */
export const privacy: Part = {
  name: 'privacy',
  title: 'keys and requests',
  async run(depth) {
    const tally = newTally();
    await atDesk(trustBrowser, ({ driver, desk, site }) => withKey(driver, desk, site, tally));
    if (depth === 'full') await hearAllJourneys(trustBrowser, tally);
    return tally;
  },
};
