import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { type Newsstand, openNewsstand } from '../demo/newsstand.ts';
import { keepOriginal } from '../demo/walk.ts';
import type { Popup } from './driver/driver.ts';
import { when } from './own-page-says.ts';
import { checked, checkedAfter, PATIENCE, POLL, press, reads } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
  readonly action: {
    getBadgeText(of: { readonly tabId: number }): Promise<string>;
    getTitle(of: { readonly tabId: number }): Promise<string>;
  };
  readonly storage: {
    readonly session: {
      get(key: string): Promise<Record<string, object | undefined>>;
      set(values: Record<string, object>): Promise<void>;
    };
  };
};

/** The wordings in the popup's list, without those set aside. */
const listed = (popup: Popup): Promise<string[]> =>
  popup.run(() =>
    [...document.querySelectorAll('.group .finding-place')].map(place => place.textContent ?? ''),
  );

/** Resolves when the popup counts so many findings, without those set aside: it shows the first before the last is known. */
const lists = (popup: Popup, findings: number): Promise<void> =>
  when(
    popup,
    wanted => {
      const counts = [...document.querySelectorAll('.group h2 .count')].map(one => Number(one.textContent));
      return counts.reduce((sum, one) => sum + one, 0) === wanted;
    },
    findings,
  );

/** Sets the first finding aside, by a keyboard or switch that is quicker than the next paint. */
const setAsideAtOnce = (popup: Popup): Promise<void> =>
  popup.run(async () => {
    document.querySelector<HTMLElement>('.finding-dismiss')?.click();
    for (let turn = 0; turn < 100 && !document.querySelector('.reasons'); turn++) await Promise.resolve();
    document.querySelector<HTMLElement>('.reasons button')?.click();
  });

describe(`the popup in ${browserName}`, () => {
  const browser = withBrowser();
  let newsstand: Newsstand;
  before(async () => {
    newsstand = await openNewsstand();
    await keepOriginal(browser(), newsstand.address('agency'));
  });
  after(() => newsstand.close());

  const clickOnAltered = async () => {
    const popup = await browser().click(await browser().open(newsstand.address('altered')));
    const { report, dismissed } = await checked(popup);
    await reads(popup, 'The meaning was changed');
    await lists(popup, (report?.findings.length ?? 0) - dismissed.length);
    return popup;
  };

  test('puts changed meaning first and shows one kind alone when asked to', async () => {
    const popup = await clickOnAltered();
    const { report } = await checked(popup);
    const headings = await popup.run(() =>
      [...document.querySelectorAll('.group h2 .swatch')].map(heading => heading.textContent),
    );
    assert.equal(headings[0], 'Changed meaning');
    await popup.run(() => {
      const choice = document.querySelector<HTMLSelectElement>('select.kinds');
      if (!choice) throw new Error('There is no choice of kinds.');
      choice.value = 'number';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const numbers = report?.findings.filter(({ kind }) => kind === 'number') ?? [];
    assert.ok(numbers.length > 0);
    await lists(popup, numbers.length);
    for (const line of await listed(popup)) assert.match(line, /^Changed figure/);
  });

  test('remembers what the reader called no alteration, for the story, and takes it back', async () => {
    const first = await clickOnAltered();
    const before = await listed(first);
    await setAsideAtOnce(first);
    await reads(first, '1 set aside by you');
    const { dismissed } = await checked(first);
    assert.equal(dismissed.length, 1);
    const focused = () => document.activeElement?.className ?? '';
    assert.match(await first.run(focused), /finding-place/, 'the keyboard goes on at the next finding');
    await first.close();

    const second = await clickOnAltered();
    const { report, dismissed: stillAside } = await checked(second);
    assert.deepEqual(stillAside, dismissed);
    await press(second, '1 set aside by you');
    await reads(second, 'It says the same');
    await press(second, 'Undo');
    await lists(second, report?.findings.length ?? 0);
    assert.deepEqual((await checked(second)).dismissed, []);
    assert.deepEqual(await listed(second), before);
  });

  test('the toolbar counts the changed meanings and says them in words', async () => {
    const popup = await clickOnAltered();
    const { report } = await checked(popup);
    const meanings = report?.findings.filter(({ severity }) => severity === 'meaning').length;
    const toolbar = () =>
      popup.run(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        const tabId = tab?.id ?? -1;
        return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
      });
    const toolbarSays = async (...wanted: string[]) => {
      const deadline = performance.now() + PATIENCE;
      while (String(await toolbar()) !== String(wanted) && performance.now() < deadline)
        await setTimeout(POLL);
      assert.deepEqual(await toolbar(), wanted);
    };
    await toolbarSays(String(meanings), `Unspin: ${meanings} changes of meaning`);
    await press(popup, 'Clear highlights');
    await reads(popup, 'The page is as it was.');
    await toolbarSays('', 'Unspin: check this page');
  });

  test('says in a sentence why a page cannot be read, and calls it neither clean nor altered', async () => {
    const popup = await browser().click(await browser().open('about:blank'));
    const { phase, report, why } = await checked(popup);
    assert.deepEqual([phase, report], ['unreadable', null]);
    assert.match(why ?? '', /^[A-Z].*\.$/);
    await reads(popup, why ?? '');
  });

  test('opens on what was found before, without checking anew, until the page is loaded again', async () => {
    const page = await browser().open(newsstand.address('altered'));
    const first = await browser().click(page);
    const { check } = await checked(first);
    await first.close();
    const second = await browser().click(page);
    assert.equal((await checked(second)).check, check);
    await second.close();
    await page.reload();
    const third = await browser().click(page);
    await checkedAfter(third, check);
  });

  test('in a tab of its own says that its page has gone, or that the check was stopped before it was read', async () => {
    const page = await browser().open(newsstand.address('altered'));
    const popup = await browser().click(page);
    await checked(popup);
    const tabId = await popup.run(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.id ?? -1;
    });
    await popup.close();
    const own = await browser().openOwn(`popup/popup.html?tab=${tabId}`);
    await reads(own, 'The meaning was changed');
    await own.run(async id => {
      const key = `tab:${id}`;
      const { [key]: state = {} } = await chrome.storage.session.get(key);
      await chrome.storage.session.set({ [key]: { ...state, phase: 'stopped', report: null } });
    }, tabId);
    await when(own, () => document.querySelector('main .button')?.textContent === 'Check again');
    assert.equal(await own.run(() => document.querySelectorAll('.skeleton').length), 0);
    await page.goto(newsstand.address('agency'));
    await reads(own, 'There is no report for this tab any more');
    assert.equal(await own.run(() => document.querySelectorAll('.skeleton').length), 0);
    await own.close();
  });
});
