import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { TabState } from '../../src/extension/browser/tab-state.ts';
import { type Newsstand, openNewsstand } from '../demo/newsstand.ts';
import { checked, POLL } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly storage: { readonly session: { get(key: null): Promise<Record<string, unknown>> } };
};

/** A check takes under a second; a machine with other work gets this many milliseconds. */
const PATIENCE = 30_000;

describe(`the page's menu in ${browserName}`, () => {
  const browser = withBrowser();
  let newsstand: Newsstand;
  before(async () => {
    newsstand = await openNewsstand();
  });
  after(() => newsstand.close());

  /** What is known of any tab, once one is as `holds` wants it. */
  async function anyTab(holds: (state: TabState) => boolean): Promise<TabState> {
    const own = await browser().openOwn('options/welcome.html');
    const deadline = performance.now() + PATIENCE;
    for (;;) {
      const all = await own.run(async () =>
        Object.entries(await chrome.storage.session.get(null))
          .filter(([key]) => key.startsWith('tab:'))
          .map(([, value]) => value),
      );
      const found = (all as readonly TabState[]).find(holds);
      if (found || performance.now() > deadline) {
        await own.close();
        assert.ok(found, `no tab is so: ${JSON.stringify(all).slice(0, 500)}`);
        return found;
      }
      await setTimeout(POLL);
    }
  }

  test('says what to do where there is no other article to compare with', async () => {
    const page = await browser().open(newsstand.address('altered'));
    await checked(await browser().click(page));
    await browser().chooseInMenu(page, 'other');
    const { trouble } = await anyTab(state => state.trouble !== null);
    assert.match(trouble ?? '', /Check the other article with Unspin first/);
    await page.close();
  });

  test('compares with the article that was checked last in another tab', async () => {
    const agency = await browser().open(newsstand.address('agency'));
    await checked(await browser().click(agency));
    const page = await browser().open(newsstand.address('altered'));
    await checked(await browser().click(page));
    await browser().chooseInMenu(page, 'other');
    const { report } = await anyTab(state => (state.report?.versions.length ?? 0) > 0);
    assert.deepEqual(
      report?.versions.map(({ source, relation }) => [source, relation]),
      [['tab', 'copy']],
    );
    assert.equal(report?.verdict.kind, 'altered');
    for (const tab of [agency, page]) await tab.close();
  });

  test('checks the selected text alone, in a tab of its own', async () => {
    const page = await browser().open(newsstand.address('spun'));
    const selected = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find(one =>
        /Chilly Battle/.test(one.textContent ?? ''),
      );
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      return String(getSelection()).trim();
    });
    assert.match(selected, /Chilly Battle/);
    await browser().chooseInMenu(page, 'selection');
    const { given, report } = await anyTab(state => state.given !== null && state.report !== null);
    assert.equal(given?.text.trim(), selected);
    assert.equal(given?.url, undefined);
    assert.equal(report?.article.text.trim(), selected);
  });
});
