import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../setup/browsers.ts';
import type { OwnPage, OwnTab } from './own-page.ts';

/** The extension's popup, open. */
export interface Popup extends OwnPage {
  /** When its button was clicked; milliseconds since 1970, with their fractions. */
  readonly clickedAt: number;
}

/** A browser that has the built extension, driven as a reader drives it. */
export interface Driver {
  readonly name: BrowserName;
  /** For tests that go behind what a reader can do. */
  readonly browser: Browser;
  /** The folder of the browser's profile, which goes with it. */
  readonly profile: string;
  /** Opens a tab in front. */
  open(url: string): Promise<Page>;
  /** Opens one of the extension's own pages in a tab in front: "report/report.html?tab=3". */
  openOwn(path: string): Promise<OwnTab>;
  /** Clicks the extension's toolbar button over this page, which opens the popup. */
  click(page: Page): Promise<Popup>;
  /**
   * Chooses one of the extension's items in the page's right-click menu. Chromium's menu is out of every protocol's
   * reach: there the extension is told what the browser would tell it, which does not open the page to it.
   */
  chooseInMenu(page: Page, item: string): Promise<void>;
  /** Says yes, ahead, to the browser's question for sites: no protocol reaches that dialog. */
  agreeTo(sites: string): Promise<void>;
  /** Lets the extension into private windows, as the reader may; it is started anew. */
  allowPrivate(): Promise<void>;
  /** Ends the extension's background as the browser does when memory is short: what it was doing is lost. */
  stopBackground(): Promise<void>;
  /** Has the browser speak another language, BCP 47, while it runs. Chromium takes its own when it starts. */
  speak?(language: string): Promise<void>;
  /** What is on the screen: one PNG file or several, whose names begin with this path. */
  pictures(path: string): Promise<void>;
  /** Resolves when the reader closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface Launch {
  /** The built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Whether the icon stands on the toolbar by itself, as readers are advised; it does where nothing is said. Firefox's always does. */
  readonly pinned?: boolean;
  /** The browser's own language, BCP 47; English where none is given. */
  readonly language?: string;
}
