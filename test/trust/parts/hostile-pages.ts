import { inBatches } from '../../setup/in-batches.ts';
import { atDesk } from '../at-desk.ts';
import { FAMILIES } from '../pages/all.ts';
import { type Depth, newTally, note, type Part } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';
import { tryPage } from '../try-page.ts';

/** A machine with two cores gains nothing by more. */
const AT_ONCE = 4;

/** The quick slice takes every so many of each family. */
const SLICE = 40;

function chosenPages(depth: Depth) {
  const only = process.env.UNSPIN_PAGES;
  return Object.entries(FAMILIES)
    .flatMap(([family, pages]) =>
      (depth === 'full' ? pages : pages.filter((page, i) => !page.heavy && i % SLICE === 0)).map(page => ({
        family,
        page,
      })),
    )
    .filter(({ family, page }) => !only || `${family}: ${page.name}`.includes(only));
}

/** Every hostile page is checked, compared, stepped through and cleared; UNSPIN_PAGES=WORDS only those so named. */
export const hostilePages: Part = {
  name: 'pages',
  title: 'hostile pages',
  async run(depth) {
    const tally = newTally();
    const { hits } = await atDesk(trustBrowser, ({ desk, site }) =>
      inBatches(chosenPages(depth), AT_ONCE, async ({ family, page }) => {
        const named = { ...page, name: `${family}: ${page.name}` };
        const served = site.serve(page);
        await tryPage(desk, page.address?.(served) ?? served, named, tally);
      }),
    );
    for (const hit of hits) note(tally, 'executed', `a page reached ${hit}`);
    return tally;
  },
};
