import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../setup/browsers.ts';

/** A function that runs in the popup: it sees the popup's globals and only what is handed to it. */
export type Inside<Args extends unknown[], T> = (...args: Args) => T | Promise<T>;

export type PngFile = `${string}.png`;

/** The extension's popup, open. */
export interface Popup {
  /** Runs a function in the popup and answers its JSON value. It must be self-contained. */
  run<Args extends unknown[], T>(inside: Inside<Args, T>, ...args: Args): Promise<T>;
  picture(file: PngFile): Promise<void>;
  close(): Promise<void>;
}

/** A browser that has the built extension, driven as a reader drives it. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens a tab in front. */
  open(url: string): Promise<Page>;
  /** Clicks the extension's toolbar button over this page, which opens the popup. */
  click(page: Page): Promise<Popup>;
  /** Says yes, ahead, to the browser's question for sites: no protocol reaches that dialog. */
  agreeTo(sites: string): Promise<void>;
  /** Ends the extension's background as the browser does when memory is short: what it was doing is lost. */
  stopBackground(): Promise<void>;
  /** Resolves when the reader closes the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface Launch {
  /** The built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

/** As an expression for the other side: functions are sent by their source. */
export const callOf = (inside: (...args: never[]) => unknown, args: readonly unknown[]): string =>
  `(${inside})(...${JSON.stringify(args)})`;
