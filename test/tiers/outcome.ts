/** How many tests ended how. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Each test that failed: its file and name, and why. */
  readonly failures: readonly string[];
  /** Each test that was left to the command that runs all: its name. */
  readonly left: readonly string[];
}

const NOTHING: Outcome = { passed: 0, failed: 0, skipped: 0, failures: [], left: [] };

export const PASSED: Outcome = { ...NOTHING, passed: 1 };
export const SKIPPED: Outcome = { ...NOTHING, skipped: 1 };
export const FAILED: Outcome = { ...NOTHING, failed: 1 };

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  skipped: outcomes.reduce((total, { skipped }) => total + skipped, 0),
  failures: outcomes.flatMap(({ failures }) => failures),
  left: outcomes.flatMap(({ left }) => left),
});

/** "12 passed, 0 failed, 1 skipped, 3 left out"; the last two are told only where there are any. */
export const inWords = ({ passed, failed, skipped, left }: Outcome): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}${left.length > 0 ? `, ${left.length} left out` : ''}`;
