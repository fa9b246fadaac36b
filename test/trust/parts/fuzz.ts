import fc from 'fast-check';
import { EXPORTS } from '../fuzz/exports.ts';
import { FORMATS } from '../fuzz/formats.ts';
import { TEXTS } from '../fuzz/texts.ts';
import { newTally, note, type Part } from '../tally.ts';

/** `npm run fuzz` tries a million; UNSPIN_CASES another number. */
const CASES = { quick: 5_000, full: 100_000 } as const;

/** Every reader of foreign text under generated texts; a counterexample is printed with the seed that finds it again. */
export const fuzz: Part = {
  name: 'fuzz',
  title: 'generated texts for every reader',
  async run(depth, seed) {
    const tally = newTally();
    const cases = Number(process.env.UNSPIN_CASES ?? CASES[depth]);
    const targets = [...FORMATS, ...EXPORTS, ...TEXTS];
    const shares = targets.reduce((sum, { share }) => sum + share, 0);
    for (const { name, share, property } of targets) {
      const numRuns = Math.ceil((cases * share) / shares);
      const begun = performance.now();
      const {
        failed,
        numRuns: ran,
        counterexample,
        errorInstance,
      } = await fc.check(property, { numRuns, seed });
      tally.cases += ran;
      tally.figures.push(`${name}: ${ran} cases in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      if (failed) note(tally, 'wrong', `${name}: ${JSON.stringify(counterexample)}: ${errorInstance}`);
    }
    return tally;
  },
};
