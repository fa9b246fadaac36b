import { readFileSync } from 'node:fs';
import { atOnce } from '../../../src/story/steps.ts';
import { honest, spun } from '../../unit/spin/pages.ts';
import { type Bench, figure } from '../frame/row.ts';
import { engineAsShipped, englishLexiconFile } from '../stage/engine.ts';
import { timesOf } from '../stage/timing.ts';

const RUNS = 15;
/** Times over: a page of a few thousand words. */
const COPIES = 10;

export const spin: Bench = {
  name: 'spin',
  async measure() {
    const { openLexicon, prepare, detectInSteps } = await engineAsShipped();
    const lexicon = openLexicon(new Uint8Array(readFileSync(englishLexiconFile)));
    return Object.entries({ honest, spun }).map(([name, story]) => {
      const page = `${story}\n\n`.repeat(COPIES);
      const thousands = prepare(page, 'en').tokens.filter(({ kind }) => kind !== 'mark').length / 1_000;
      const each = (times: number[]) => figure(times.map(time => time / thousands));
      return {
        what: `spin, ${name} news`,
        where: 'Node',
        unit: 'ms / 1,000 words',
        ours: each(timesOf(RUNS, () => atOnce(detectInSteps(prepare(page, 'en'), lexicon)))),
        // No other tool looks for the same: reading words and sentences is what any would do first.
        peer: {
          name: 'our own tokens and sentences alone',
          ...each(timesOf(RUNS, () => prepare(page, 'en'))),
        },
      };
    });
  },
};
