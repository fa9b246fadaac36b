import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { POLL } from './reader.ts';

/** One highlighted range, as the page's text reads there. */
export interface Highlighted {
  readonly name: string;
  readonly text: string;
}

/** The mark whose card is open. */
export const CURRENT = /^unspin-current/;

/** All that Unspin highlights on the page. */
export const highlightedOn = (page: Page): Promise<Highlighted[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('unspin-'))
      .flatMap(([name, ranges]) => [...ranges].map(range => ({ name, text: String(range) }))),
  );

export const htmlOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.documentElement.outerHTML);

/** Drawing follows the report after a moment; a machine with other work gets this many milliseconds. */
const PATIENCE = 30_000;

/** What is highlighted once it is what `holds` waits for, or at the end of patience. */
export async function highlightedWhen(
  page: Page,
  holds: (marked: readonly Highlighted[]) => boolean,
): Promise<Highlighted[]> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const marked = await highlightedOn(page);
    if (holds(marked) || performance.now() > deadline) return marked;
    await setTimeout(POLL);
  }
}

/** Resolves when the page no longer scrolls: it has stood still for a dozen frames. */
export const standingStill = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let still = 0, last = scrollY; still < 12; still = scrollY === last ? still + 1 : 0, last = scrollY)
      await new Promise(resolve => requestAnimationFrame(resolve));
  });

/** White space is laid out by the page. */
export const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
