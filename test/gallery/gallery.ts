import type { Driver } from '../extension/driver/driver.ts';
import type { OwnTab } from '../extension/driver/own-page.ts';
import { stagedOnce } from './staged-once.ts';
import type { StagedTab } from './tab-states.ts';

/** A page of the extension in one of its states. */
export interface Exhibit {
  /** "report altered": page and state. */
  readonly name: string;
  readonly path: string;
  /** Presses this control once it is there, to come to the state. */
  readonly press?: string;
}

/** No tab has such a number: what is kept of a tab goes when it does. */
const FIRST_TAB = 2_000_000_000;

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
};

/**
 * Resolves when the background listens. What it asks the browser first, which tabs are known that are no longer open, it
 * has asked by then: tabs that are staged sooner it would take for closed ones and forget.
 */
const begun = (page: OwnTab): Promise<void> =>
  page.run(async () => {
    const question = { contract: 'background', method: 'check', asked: 'whether somebody is there' };
    const deadline = performance.now() + 20_000;
    while (!(await chrome.runtime.sendMessage(question).catch(() => null))) {
      if (performance.now() > deadline) throw new Error('The background does not begin.');
      await new Promise(resolve => requestAnimationFrame(resolve));
    }
  });

/** Puts tabs into the browser's memory, as if each had been checked; answers their numbers by name. */
export async function stage(
  page: OwnTab,
  tabs: Readonly<Record<string, StagedTab>>,
): Promise<Map<string, number>> {
  await begun(page);
  const numbers = new Map(Object.keys(tabs).map((name, at) => [name, FIRST_TAB + at]));
  for (const [name, { state, versions }] of Object.entries(tabs))
    await page.run(
      async (tab, kept, texts) => {
        await chrome.storage.session.set({ [`tab:${tab}`]: kept, [`versions:${tab}`]: texts });
      },
      numbers.get(name) ?? 0,
      state,
      versions,
    );
  return numbers;
}

const hung = new WeakMap<Driver, Promise<Exhibit[]>>();

/** Every page of the extension in every state that a reader meets. A browser is prepared once. */
export function exhibits(browser: Driver): Promise<Exhibit[]> {
  const known = hung.get(browser) ?? hang(browser);
  hung.set(browser, known);
  return known;
}

async function hang(browser: Driver): Promise<Exhibit[]> {
  const page = await browser.openOwn('report/report.html');
  const numbers = await stage(page, await stagedOnce());
  await page.close();
  const popup = (state: string) => `popup/popup.html?tab=${numbers.get(state)}`;
  const report = (state: string) => `report/report.html?tab=${numbers.get(state)}`;
  return [
    ...['altered', 'set-aside', 'spun', 'nothing-found', 'unreadable', 'failed'].map(state => ({
      name: `popup ${state}`,
      path: popup(state),
    })),
    { name: 'popup compare', path: popup('altered'), press: 'Compare with…' },
    ...['altered', 'set-aside', 'spun', 'nothing-found'].map(state => ({
      name: `report ${state}`,
      path: report(state),
    })),
    { name: 'report only changes', path: report('altered'), press: 'Only changes' },
    { name: 'report gone', path: 'report/report.html?tab=1' },
    { name: 'options', path: 'options/options.html' },
    { name: 'welcome', path: 'options/welcome.html' },
  ];
}

/** Opens an exhibit and waits until it shows what it is for. */
export async function visit(browser: Driver, { path, press }: Exhibit): Promise<OwnTab> {
  const page = await browser.openOwn(path);
  await page.run(async wanted => {
    const deadline = performance.now() + 20_000;
    // Pages draw when they have read the storage: until then they hold a skeleton or nothing.
    while (!document.querySelector('h1, h2') || document.querySelector('.skeleton, [aria-busy="true"]')) {
      if (performance.now() > deadline) throw new Error(`It shows: ${document.body.textContent}`);
      await new Promise(resolve => requestAnimationFrame(resolve));
    }
    while (wanted !== null) {
      const control = [...document.querySelectorAll<HTMLElement>('button, label')].find(
        one => one.textContent?.trim() === wanted,
      );
      control?.click();
      if (control) break;
      if (performance.now() > deadline) throw new Error(`There is no "${wanted}".`);
      await new Promise(resolve => requestAnimationFrame(resolve));
    }
    scrollTo(0, 0);
    for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
  }, press ?? null);
  return page;
}
