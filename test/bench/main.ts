// npm run bench [-- NAME…]: measures, prints the table and, when all was measured, writes docs/benchmarks.md.
import { build, runMain, StepError } from '../setup/step.ts';
import { measuredPart, type Outcome, writeDocument } from './frame/document.ts';
import { machineText } from './frame/machine.ts';
import type { Bench } from './frame/row.ts';
import { tableOf } from './frame/table.ts';

import { card } from './rows/card.ts';
import { click } from './rows/click.ts';
import { compare } from './rows/compare.ts';
import { contentScript } from './rows/content-script.ts';
import { lexicon } from './rows/lexicon.ts';
import { library } from './rows/library.ts';
import { marks } from './rows/marks.ts';
import { packages } from './rows/packages.ts';
import { reading } from './rows/reading.ts';
import { reportPage } from './rows/report-page.ts';
import { spin } from './rows/spin.ts';
import { steps } from './rows/steps.ts';
import { version } from './rows/version.ts';
import { worker } from './rows/worker.ts';

const BENCHES: readonly Bench[] = [
  packages,
  lexicon,
  spin,
  compare,
  steps,
  reading,
  marks,
  contentScript,
  worker,
  click,
  version,
  card,
  reportPage,
  library,
];

async function run({ name, measure }: Bench): Promise<Outcome> {
  console.log(`\n— ${name} —`);
  const begun = performance.now();
  const rows = await measure();
  console.log(typeof rows === 'string' ? `Not measured: ${rows}.` : tableOf(rows));
  console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s`);
  return { name, rows };
}

await runMain(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find(name => BENCHES.every(bench => bench.name !== name));
  if (unknown)
    throw new StepError(
      `There is no bench "${unknown}"; there are ${BENCHES.map(({ name }) => name).join(', ')}.`,
    );
  await build();
  const machine = machineText();
  const outcomes: Outcome[] = [];
  for (const bench of BENCHES.filter(({ name }) => names.length === 0 || names.includes(name)))
    outcomes.push(await run(bench));
  if (names.length > 0) return 0;
  writeDocument(measuredPart(outcomes, machine, new Date().toISOString().slice(0, 10)));
  console.log('\nWrote docs/benchmarks.md.');
  return 0;
});
