import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { haveBrowsers } from '../setup/browsers.ts';
import { inBatches } from '../setup/in-batches.ts';
import { root, runMain, StepError } from '../setup/step.ts';
import { WHOLE } from '../setup/whole.ts';
import { FAILED, inWords, type Outcome, sum } from './outcome.ts';
import type { Told } from './test-files.ts';
import { chosenTiers, type Job, phasesOf, type Tier } from './tiers.ts';

/** Two things at once, however many processors there are: what is promised of two need not hold of twenty. */
const AT_ONCE = Math.min(2, os.availableParallelism());

const FAILED_PICTURES = path.join(root, 'dist/failed');

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

/** What cannot even begin has failed; the reason is told and the next one runs. */
async function runJob(job: Job): Promise<Told> {
  try {
    return await job.run();
  } catch (error) {
    const why = error instanceof StepError ? error.message : String(error);
    return { outcome: { ...FAILED, failures: [`${job.name}: ${why}`] }, output: `${why}\n` };
  }
}

/** A tier's outcomes, and how long its processes took: tiers run beside each other. */
interface Row {
  readonly tier: Tier;
  readonly outcomes: Outcome[];
  milliseconds: number;
}

/** Runs what may run side by side; what a job says is printed when it has ended, so that nothing is mixed. */
async function runPhase(tiers: readonly Tier[]): Promise<Row[]> {
  const rows = tiers.map((tier): Row => ({ tier, outcomes: [], milliseconds: 0 }));
  const jobs = rows.flatMap(row => row.tier.jobs.map(job => ({ row, job })));
  await inBatches(jobs, AT_ONCE, async ({ row, job }) => {
    const begun = performance.now();
    const { outcome, output } = await runJob(job);
    row.milliseconds += performance.now() - begun;
    row.outcomes.push(outcome);
    console.log(
      `\n— ${row.tier.title}: ${job.name}: ${inWords(outcome)} in ${seconds(begun)} s —\n${output}`,
    );
  });
  return rows;
}

/** What a build server that keeps the last lines alone still shows. */
function printSummary(rows: readonly Row[], begun: number): Outcome {
  for (const { tier, outcomes, milliseconds } of rows)
    console.log(
      `${tier.title.padEnd(52)} ${inWords(sum(outcomes)).padEnd(42)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s`,
    );
  const all = sum(rows.flatMap(row => row.outcomes));
  if (all.left.length > 0) console.log(`\nLeft out, to be run by \`${WHOLE}\`:`);
  for (const { tier, outcomes } of rows) {
    const { left } = sum(outcomes);
    if (left.length > 0) console.log(`  ${tier.title}: ${left.join('; ')}`);
  }
  for (const failure of all.failures) console.log(`\n✖ ${failure}`);
  if (existsSync(FAILED_PICTURES)) console.log(`\nWhat browsers showed then: ${FAILED_PICTURES}`);
  console.log(`\n${inWords(all)}, in ${seconds(begun)} s`);
  return all;
}

async function main(): Promise<number> {
  const begun = performance.now();
  const tiers = chosenTiers(process.argv.slice(2));
  await haveBrowsers([...new Set(tiers.flatMap(tier => tier.browser ?? []))]);
  await rm(FAILED_PICTURES, { recursive: true, force: true });
  const rows: Row[] = [];
  const built = () => rows.every(({ tier, outcomes }) => tier.name !== 'build' || sum(outcomes).failed === 0);
  for (const phase of phasesOf(tiers)) {
    const able = phase.filter(tier => built() || !tier.needsBuild);
    for (const tier of phase)
      if (!able.includes(tier)) console.log(`\n— ${tier.title} —\nNot run: the build failed.`);
    rows.push(...(await runPhase(able)));
  }
  return printSummary(rows, begun).failed > 0 ? 1 : 0;
}

await runMain(main);
