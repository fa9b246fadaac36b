import { inBatches } from '../../setup/in-batches.ts';
import { atDesk } from '../at-desk.ts';
import { CRASH, FAULTS } from '../faults/faults.ts';
import { strike } from '../faults/strike.ts';
import { seeded } from '../random.ts';
import { newTally, note, type Part } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

/** How often each fault strikes: twelve kinds make 600 in a full run. UNSPIN_ROUNDS another number. */
const ROUNDS = { quick: 1, full: 50 } as const;

/** Checks in several tabs at once: a background that stops takes all of them along. */
const AT_ONCE = 4;

/** Faults at random moments of a check: nothing lost, nothing stuck, no wrong tab's result. */
export const faults: Part = {
  name: 'faults',
  title: 'faults in the middle of a check',
  async run(depth, seed) {
    const tally = newTally();
    await atDesk(trustBrowser, async post => {
      const stage = { ...post, tally, random: seeded(seed) };
      const kinds = post.driver.name === 'Chromium' ? [...FAULTS, CRASH] : FAULTS;
      const rounds = Number(process.env.UNSPIN_ROUNDS ?? ROUNDS[depth]);
      const strikes = Array.from({ length: rounds * kinds.length }, (_, i) => i);
      await inBatches(strikes, AT_ONCE, async i => {
        const fault = kinds[i % kinds.length] ?? CRASH;
        const round = Math.floor(i / kinds.length);
        await strike(stage, fault, round).catch(error =>
          note(tally, 'wrong', `${fault.name} ${round}: ${error}`),
        );
        tally.cases++;
      });
    });
    return tally;
  },
};
