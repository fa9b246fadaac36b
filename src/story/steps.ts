/** Work that is done step by step: whoever does it can see to something else in between. It ends with its result. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does such work in one go. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
