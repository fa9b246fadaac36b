import type { Steps } from '../../story/steps.ts';

/** Work shorter than this no reader feels: browsers call a task long from 50 ms on. Milliseconds. */
const UNFELT = 30;

/** Does work step by step, with a pause wherever it has gone on for long. */
export async function withPauses<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  let begun = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - begun < UNFELT) continue;
    await pause();
    begun = performance.now();
  }
}
