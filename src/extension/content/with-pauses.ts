import type { Steps } from '../../story/steps.ts';

/** Work shorter than this no reader feels: browsers call a task long from 50 ms on. Milliseconds. */
const UNFELT = 30;

/**
 * Does work step by step, with a pause wherever it has gone on for long. By the clock on the wall: Firefox gives scripts no
 * other in some XML documents, and where it is put back meanwhile no more than a pause is lost.
 */
export async function withPauses<Result>(steps: Steps<Result>, pause: () => Promise<void>): Promise<Result> {
  let begun = Date.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (Date.now() - begun < UNFELT) continue;
    await pause();
    begun = Date.now();
  }
}
