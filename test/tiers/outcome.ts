/** How many tests of a tier ended how. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each test that failed: its file and name, and why. */
  readonly failures: readonly string[];
}

export const PASSED: Outcome = { passed: 1, failed: 0, skipped: 0, failures: [] };
export const FAILED: Outcome = { passed: 0, failed: 1, skipped: 0, failures: [] };

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  skipped: outcomes.reduce((total, { skipped }) => total + skipped, 0),
  failures: outcomes.flatMap(({ failures }) => failures),
});

/** "12 passed, 0 failed, 1 skipped"; skipped ones are named only where there are any. */
export const inWords = ({ passed, failed, skipped }: Outcome): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
