import type { Page } from 'puppeteer-core';
import { openBrowser } from '../../extension/driver/open.ts';
import { callOf, type Inside, type OwnPage } from '../../extension/driver/own-page.ts';

/** A tab or popup that can be asked and closed. */
export interface Opened extends Pick<OwnPage, 'run' | 'close'> {
  /** The browser's name for the tab, where it has one. */
  readonly tab: string;
}

/** The popup of one click. */
export interface Clicked {
  /** Milliseconds since 1970, with their fractions. */
  readonly clickedAt: number;
  /** The popup, when it is there; until it is asked for, nobody disturbs its coming. */
  popup(): Promise<Pick<OwnPage, 'run' | 'close'>>;
}

/** A browser with the built extension, of which the bench asks no more than to click. */
export interface Clicker {
  open(address: string): Promise<Opened>;
  click(page: Opened): Promise<Clicked>;
  stopBackground(): Promise<void>;
  close(): Promise<void>;
}

/** Firefox by the tests' driver: its debugger holds nothing that opens. */
export async function firefoxClicker(): Promise<Clicker> {
  const driver = await openBrowser('Firefox', { headless: true });
  const pages = new Map<Opened, Page>();
  return {
    async open(address) {
      const page = await driver.open(address);
      const opened: Opened = {
        tab: '',
        run: async <Args extends unknown[], T>(inside: Inside<Args, T>, ...args: Args) =>
          (await page.evaluate(callOf(inside, args))) as T,
        close: () => page.close(),
      };
      pages.set(opened, page);
      return opened;
    },
    async click(opened) {
      const page = pages.get(opened);
      if (!page) throw new Error('The page was opened elsewhere.');
      const popup = await driver.click(page);
      return { clickedAt: popup.clickedAt, popup: async () => popup };
    },
    stopBackground: () => driver.stopBackground(),
    close: () => driver.close(),
  };
}
