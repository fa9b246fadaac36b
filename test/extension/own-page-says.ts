import { setTimeout } from 'node:timers/promises';
import type { Inside, OwnPage } from './driver/own-page.ts';
import { POLL } from './reader.ts';

/** What a page shows comes in a moment, or after the shortest alarm, which is 30 s; milliseconds. */
const PATIENCE = 60_000;

/** Resolves when one of the extension's own pages says these words, or no longer does. */
export async function says(page: OwnPage, words: string, isThere = true): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered can be read.
    const shown = await page.run(() => document.body.innerText);
    if (shown.includes(words) === isThere) return;
    if (performance.now() > deadline)
      throw new Error(
        `The page ${isThere ? 'does not say' : 'still says'} “${words}”: ${shown.slice(0, 3000)}`,
      );
    await setTimeout(POLL);
  }
}

/** Resolves when it holds in one of the extension's own pages. The function runs there: it names nothing outside itself. */
export async function when<Args extends unknown[]>(
  page: OwnPage,
  holds: Inside<Args, boolean>,
  ...args: Args
): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  while (!(await page.run(holds, ...args))) {
    if (performance.now() > deadline) throw new Error(`${holds} did not come to hold for ${args}.`);
    await setTimeout(POLL);
  }
}
