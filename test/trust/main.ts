import { runMain, StepError } from '../setup/step.ts';
import { PARTS } from './parts.ts';
import { HARMS, type Tally } from './tally.ts';

const COLUMNS = ['cases', 'faults', ...HARMS];

const rowOf = ({ cases, faults, harms }: Tally): number[] => [
  cases,
  faults,
  ...HARMS.map(harm => harms[harm]),
];

const line = (title: string, cells: readonly (string | number)[]): string =>
  title.padEnd(48) + cells.map(cell => String(cell).padStart(10)).join('');

function chosen(names: readonly string[]) {
  const unknown = names.find(name => PARTS.every(part => part.name !== name));
  if (unknown !== undefined)
    throw new StepError(
      `There is no part "${unknown}"; there are ${PARTS.map(part => part.name).join(', ')}.`,
    );
  return PARTS.filter(part => names.length === 0 || names.includes(part.name));
}

/** Runs the parts that were named, or all; prints what each tried and what went wrong. */
async function main(): Promise<number> {
  const words = process.argv.slice(2);
  const seed = Number(words.find(word => word.startsWith('--seed='))?.slice(7) ?? Date.now() % 1e9);
  const depth = words.includes('--quick') ? 'quick' : 'full';
  console.log(`Trust tests, ${depth}; repeat with --seed=${seed}`);
  const rows: [string, Tally][] = [];
  for (const part of chosen(words.filter(word => !word.startsWith('--')))) {
    console.log(`\n— ${part.title} —`);
    const begun = performance.now();
    const tally = await part.run(depth, seed);
    rows.push([part.title, tally]);
    for (const figure of tally.figures) console.log(`  ${figure}`);
    console.log(`  ${tally.cases} cases in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  }
  console.log(`\n${line('', COLUMNS)}`);
  for (const [title, tally] of rows) console.log(line(title, rowOf(tally)));
  const sums = COLUMNS.map((_, i) => rows.reduce((sum, [, tally]) => sum + (rowOf(tally)[i] ?? 0), 0));
  console.log(line('all', sums));
  return sums.slice(2).some(count => count > 0) ? 1 : 0;
}

await runMain(main);
