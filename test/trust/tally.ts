/** What must never happen, by what the reader would call it. */
export const HARMS = ['lost', 'stuck', 'leaked', 'executed', 'wrong'] as const;

/**
 * `lost`: an article or a decision is gone. `stuck`: no answer, or a state that never ends. `leaked`: a request or a
 * trace that nobody allowed. `executed`: foreign text became markup or script. `wrong`: anything else not as promised.
 */
export type Harm = (typeof HARMS)[number];

/** What a part of the trust tests tried, and what went wrong. */
export interface Tally {
  cases: number;
  faults: number;
  readonly harms: Record<Harm, number>;
  /** One line for every harm: which case, and what was seen. */
  readonly failures: string[];
  /** Figures worth knowing that are no failures: "heap grew by 2 %". */
  readonly figures: string[];
}

export const newTally = (): Tally => ({
  cases: 0,
  faults: 0,
  harms: { lost: 0, stuck: 0, leaked: 0, executed: 0, wrong: 0 },
  failures: [],
  figures: [],
});

/** Counts a harm, and tells of it at once. */
export function note(tally: Tally, harm: Harm, what: string): void {
  console.log(`  ✗ ${harm}: ${what}`);
  tally.harms[harm]++;
  tally.failures.push(`${harm}: ${what}`);
}

/** How much a run tries: a slice of every kind within seconds, or all of it. */
export type Depth = 'quick' | 'full';

/** One part of the trust tests. */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** @param seed what random choices come from; printed, so that a run can be repeated */
  run(depth: Depth, seed: number): Promise<Tally>;
}
