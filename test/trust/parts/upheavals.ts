import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { openChromium } from '../../extension/driver/chromium.ts';
import { openFirefox } from '../../extension/driver/firefox.ts';
import { root } from '../../setup/step.ts';
import { openDesk } from '../desk.ts';
import { survive } from '../faults/survive.ts';
import { diskFull, SITES, UPHEAVALS } from '../faults/upheavals.ts';
import { openHostileSite } from '../hostile-site.ts';
import { seeded } from '../random.ts';
import { newTally, note, type Part } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

/** How often each befalls a check. UNSPIN_ROUNDS another number, UNSPIN_UPHEAVAL=WORDS only those so named. */
const ROUNDS = { quick: 1, full: 12 } as const;

/** What befalls the whole extension in the middle of a check: an update, the clock, the disk. One at a time. */
export const upheavals: Part = {
  name: 'upheavals',
  title: 'extension renewed, clock, disk, library',
  async run(depth, seed) {
    const tally = newTally();
    const isFirefox = trustBrowser === 'Firefox';
    const folder = await mkdtemp(path.join(os.tmpdir(), 'unspin-upheavals-'));
    await cp(path.join(root, 'dist', isFirefox ? 'firefox' : 'chrome'), folder, { recursive: true });
    const site = await openHostileSite();
    const driver = await (isFirefox ? openFirefox : openChromium)({ extension: folder, headless: true });
    const all = isFirefox ? UPHEAVALS : [...UPHEAVALS, diskFull()];
    const random = seeded(seed);
    const rounds = Number(process.env.UNSPIN_ROUNDS ?? ROUNDS[depth]);
    try {
      let desk = await openDesk(driver, SITES);
      for (const upheaval of all.filter(({ name }) => name.includes(process.env.UNSPIN_UPHEAVAL ?? '')))
        for (let round = 0; round < rounds; round++) {
          tally.cases++;
          const stage = { driver, desk, site, tally, random, folder };
          try {
            desk = await survive(stage, upheaval, round);
          } catch (error) {
            note(tally, 'wrong', `${upheaval.name} ${round}: ${error}`);
            desk = await openDesk(driver, SITES);
          }
        }
    } finally {
      await driver.close();
      await site.close();
      await rm(folder, { recursive: true, force: true });
    }
    return tally;
  },
};
