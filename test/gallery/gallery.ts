import type { Driver } from '../extension/driver/driver.ts';
import type { OwnTab } from '../extension/driver/own-page.ts';
import { stagedOnce } from './staged-once.ts';
import type { StagedTab } from './tab-states.ts';
import { textsIn, toldIn } from './told-in.ts';

/** A page of the extension in one of its states. */
export interface Exhibit {
  /** "report altered": page and state. */
  readonly name: string;
  readonly path: string;
  /** Presses these controls, one after the other, once they are there, to come to the state. */
  readonly press?: readonly string[];
  /** What a background at work writes into the browser's memory; to be visited once, for it stays there. */
  readonly becomes?: Readonly<Record<string, unknown>>;
}

/** States in which the background is at work. */
const BUSY = ['reading', 'looking'] as const;

/** No tab has such a number: what is kept of a tab goes when it does. */
const FIRST_TAB = 2_000_000_000;

interface Extension {
  readonly runtime: { sendMessage: (message: object) => Promise<unknown> };
  readonly storage: { readonly session: { set(values: object): Promise<void> } };
}

declare const chrome: Extension;
declare const window: { readonly chrome: Extension; readonly browser?: Extension };

const QUESTION = { contract: 'background', method: 'check', asked: 'whether somebody is there' };

/**
 * Resolves when the background listens. What it asks the browser first, which tabs are known that are no longer open, it
 * has asked by then: tabs that are staged sooner it would take for closed ones and forget.
 */
const begun = (page: OwnTab): Promise<void> =>
  page.run(async question => {
    const deadline = performance.now() + 30_000;
    while (!(await chrome.runtime.sendMessage(question).catch(() => null))) {
      if (performance.now() > deadline) throw new Error('The background does not begin.');
      await new Promise(resolve => requestAnimationFrame(resolve));
    }
  }, QUESTION);

/** Browsers end a background after half a minute without a question; milliseconds. */
const OFTEN = 10_000;

/** Keeps the background from ending, as long as the page is open: at its next start it would forget the staged tabs. */
const keepBusy = (page: OwnTab): Promise<void> =>
  page.run(
    (question, pause) => {
      setInterval(() => void chrome.runtime.sendMessage(question).catch(() => null), pause);
    },
    QUESTION,
    OFTEN,
  );

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

const hung = new WeakMap<Driver, Map<string, Promise<Exhibit[]>>>();

/**
 * Every page of the extension in every state that a reader meets. A browser is prepared once for a language.
 * @param language the one that the browser speaks, BCP 47
 */
export function exhibits(browser: Driver, language = 'en'): Promise<Exhibit[]> {
  const known = hung.get(browser) ?? new Map<string, Promise<Exhibit[]>>();
  hung.set(browser, known);
  const made = known.get(language) ?? hang(browser, language);
  known.set(language, made);
  return made;
}

async function hang(browser: Driver, language: string): Promise<Exhibit[]> {
  const page = await browser.openOwn('report/report.html');
  const say = textsIn(language);
  const { reading, looking, ...tabs } = await toldIn(language, await stagedOnce());
  const busy = [reading, looking];
  const numbers = await stage(page, tabs);
  await keepBusy(page);
  const popup = (state: string) => `popup/popup.html?tab=${numbers.get(state)}`;
  const report = (state: string) => `report/report.html?tab=${numbers.get(state)}`;
  return [
    ...['altered', 'set-aside', 'spun', 'nothing-found', 'stopped', 'unreadable', 'failed'].map(state => ({
      name: `popup ${state}`,
      path: popup(state),
    })),
    ...BUSY.map((state, at) => ({
      name: `popup ${state}`,
      path: `popup/popup.html?tab=${FIRST_TAB - 1 - at}`,
      becomes: { [`tab:${FIRST_TAB - 1 - at}`]: busy[at]?.state },
    })),
    { name: 'popup reasons', path: popup('altered'), press: [say('dismissFinding')] },
    { name: 'popup consent', path: popup('nothing-found'), press: [say('consentSends')] },
    ...(
      [
        ['address', 'compareAddress'],
        ['pasted text', 'comparePaste'],
        ['file', 'compareFile'],
        ['kept article', 'compareKept'],
      ] as const
    ).map(([way, label]) => ({
      name: `popup compare ${way}`,
      path: popup('altered'),
      press: [say('compareWith'), say(label)],
    })),
    { name: 'popup compare', path: popup('altered'), press: [say('compareWith')] },
    ...['altered', 'set-aside', 'spun', 'nothing-found'].map(state => ({
      name: `report ${state}`,
      path: report(state),
    })),
    { name: 'report only changes', path: report('altered'), press: [say('reportOnlyChanges')] },
    { name: 'report gone', path: 'report/report.html?tab=1' },
    { name: 'options', path: 'options/options.html' },
    { name: 'welcome', path: 'options/welcome.html' },
  ];
}

/** Has the page think that the background is at work: its questions wait, and what that would have written stands there. */
const work = (page: OwnTab, values: Readonly<Record<string, unknown>>): Promise<void> =>
  page.run(async written => {
    for (const api of ['browser', 'chrome'] as const)
      if (window[api]) window[api].runtime.sendMessage = () => new Promise(() => undefined);
    await chrome.storage.session.set(written);
    for (let frame = 0; frame < 6; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
  }, values);

/** Opens an exhibit and waits until it shows what it is for. */
export async function visit(browser: Driver, { path, press = [], becomes }: Exhibit): Promise<OwnTab> {
  const page = await browser.openOwn(path);
  await page.run(
    async (wanted, isBusy) => {
      const deadline = performance.now() + 30_000;
      // Pages draw when they have read the storage: until then they hold a skeleton or nothing.
      while (
        !isBusy &&
        (!document.querySelector('h1, h2') || document.querySelector('.skeleton, [aria-busy="true"]'))
      ) {
        if (performance.now() > deadline) throw new Error(`It shows: ${document.body.textContent}`);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
      for (const name of wanted) {
        let control: HTMLElement | undefined;
        while (!control) {
          if (performance.now() > deadline) throw new Error(`There is no "${name}".`);
          await new Promise(resolve => requestAnimationFrame(resolve));
          control = [...document.querySelectorAll<HTMLElement>('button, label, summary')].find(
            one => one.textContent?.trim() === name || one.getAttribute('aria-label') === name,
          );
        }
        control.click();
        for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
      }
      // Unless the address names the place to be at.
      if (!location.hash) scrollTo(0, 0);
      for (let frame = 0; frame < 3; frame++) await new Promise(resolve => requestAnimationFrame(resolve));
    },
    press,
    becomes !== undefined,
  );
  if (becomes) await work(page, becomes);
  return page;
}
