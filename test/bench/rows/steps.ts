import { readFileSync } from 'node:fs';
import { type Bench, figure, type Row } from '../frame/row.ts';
import { inventedStory, reworded } from '../invented-story.ts';
import { type Engine, engineAsShipped, englishLexiconFile } from '../stage/engine.ts';

const WORDS = [1_000, 4_000, 16_000];
const ROUNDS = 10;

/** Milliseconds of the longest step of one check: so long a message may wait for its answer. */
function longestStep(steps: ReturnType<Engine['checkInSteps']>): number {
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const { done } = steps.next();
    longest = Math.max(longest, performance.now() - begun);
    if (done) return longest;
  }
}

export const steps: Bench = {
  name: 'steps',
  async measure() {
    const engine = await engineAsShipped();
    const lexicon = engine.openLexicon(new Uint8Array(readFileSync(englishLexiconFile)));
    return WORDS.map((words): Row => {
      const text = inventedStory(words, 7);
      const article = { title: '', language: 'en', text: reworded(text, 10, 11) };
      const once = () =>
        longestStep(engine.checkInSteps(article, [{ id: 'v', source: 'given', text }], lexicon));
      once();
      return {
        what: `longest step of a check of ${words} words against a version`,
        where: 'Node',
        unit: 'ms',
        ours: figure(Array.from({ length: ROUNDS }, once)),
        // Longer texts are no news; they are told of without a bar.
        ...(words <= 4_000 ? { bar: { of: 'ours', most: 50 } as const } : {}),
      };
    });
  },
};
