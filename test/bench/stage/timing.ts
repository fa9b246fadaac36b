/** Milliseconds of one run. */
export function timeOf(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** Milliseconds of each of so many runs, after one that counts for nothing. */
export function timesOf(runs: number, work: () => unknown): number[] {
  work();
  return Array.from({ length: runs }, () => timeOf(work));
}
