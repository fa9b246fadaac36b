import type { Driver } from '../../extension/driver/driver.ts';
import { atDesk, type Post } from '../at-desk.ts';
import { newStory } from '../faults/stage.ts';
import { filesWith } from '../privacy/files-with.ts';
import { ORIGINAL } from '../story.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

declare const chrome: {
  readonly storage: { readonly local: { set(values: object): Promise<void> } };
  readonly windows: {
    create(what: { url: string; incognito: boolean }): Promise<{ tabs: readonly { id: number }[] }>;
  };
};

/** Stand nowhere else: in the title and address of the page in a private window, and of one in a common window. */
const PRIVATE = 'zevrinholt';
const COMMON = 'quorrelmere';

/** Milliseconds. */
const PATIENCE = 30_000;

/** Checked, compared and stepped through, with everything that is checked being kept. */
async function read({ desk }: Post, name: string, tabId: number, tally: Tally): Promise<void> {
  await desk.loaded(tabId);
  await desk.ask('check', { tabId, again: false });
  const compared = await desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
  const state = await desk.ended(tabId, PATIENCE);
  if (!state?.report?.findings.length)
    note(
      tally,
      'wrong',
      `no findings in ${name}: ${state?.phase}, ${state?.why}, ${JSON.stringify(compared)}`,
    );
  await desk.ask('next', { tabId });
  tally.cases++;
}

async function tryPrivate(post: Post, tally: Tally): Promise<void> {
  const { desk, site } = post;
  await desk.page.run(settings => chrome.storage.local.set({ settings }), {
    keeping: { checked: true, days: 0, megabytes: 0 },
  });
  // The private window first: what the library knows already would be found again.
  const inPrivate = await desk.page.run(
    async url => (await chrome.windows.create({ url, incognito: true })).tabs[0]?.id,
    `${newStory(site, PRIVATE)}?${PRIVATE}`,
  );
  if (inPrivate === undefined) return note(tally, 'wrong', 'there is no private window');
  await read(post, PRIVATE, inPrivate, tally);
  const inCommon = await desk.openTab(`${newStory(site, COMMON)}?${COMMON}`);
  await read(post, COMMON, inCommon, tally);
  const kept = await desk.ask('keep', { tabId: inPrivate });
  if (kept.ok) note(tally, 'leaked', 'an article of a private window was kept');
  const listed = await desk.ask('kept');
  const titles = JSON.stringify(listed);
  tally.cases += 2;
  if (titles.includes(PRIVATE)) note(tally, 'leaked', 'the library lists an article of a private window');
  if (!titles.includes(COMMON)) note(tally, 'lost', 'the article of the common window was not kept');
}

/** What is on the disk when the browser has closed. */
async function searchProfile({ name: browserName, browser, profile }: Driver, tally: Tally): Promise<void> {
  await browser.close();
  const [common, secret] = await Promise.all([filesWith(profile, COMMON), filesWith(profile, PRIVATE)]);
  tally.cases++;
  // Without this the search itself would prove nothing. Firefox takes the library of an extension that was installed
  // for a test along when it closes; what it notes itself of the common window stays.
  const isControl = (file: string) => browserName === 'Firefox' || /indexeddb/i.test(file);
  if (!common.some(isControl)) note(tally, 'wrong', 'nothing of the common window is found on the disk');
  for (const file of secret) note(tally, 'leaked', `a private window left a trace in ${file}`);
  tally.figures.push(
    `the common window stands in ${common.length} files, the private one in ${secret.length}`,
  );
}

/** Private windows leave no trace on the disk, even where everything that is checked is kept. */
export const privateWindows: Part = {
  name: 'private',
  title: 'private windows',
  async run() {
    const tally = newTally();
    await atDesk(
      trustBrowser,
      async post => {
        await tryPrivate(post, tally);
        await searchProfile(post.driver, tally);
      },
      driver => driver.allowPrivate(),
    );
    return tally;
  },
};
