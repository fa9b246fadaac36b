import path from 'node:path';
import { root, runMain } from '../setup/step.ts';
import { inWords, type Outcome, sum } from '../tiers/outcome.ts';
import { runTestFiles } from '../tiers/test-files.ts';
import { haveEngine } from './cluster/engine.ts';
import { ENGINES } from './cluster/engines.ts';
import { haveJava } from './cluster/java.ts';
import { havePywb } from './have-pywb.ts';

/** Milliseconds: the tests of a service share it, so their file is one long test; the slowest takes a quarter. */
const LONGEST_FILE = 300_000;

interface Service {
  /** What `npm run test:services -- NAME` calls it. */
  readonly name: string;
  readonly title: string;
  readonly file: string;
  /** The environment variable by which the tests find the service. */
  readonly variable: string;
  /** Sees to it that the service can be started; answers what its tests are told of it. */
  have(): Promise<string>;
  /** Only when it is named: what takes long, and changes seldom. */
  readonly onRequest?: boolean;
}

const SERVICES: readonly Service[] = [
  {
    name: 'pywb',
    title: 'a pywb archive',
    file: 'test/services/pywb.test.ts',
    variable: 'UNSPIN_PYWB',
    have: havePywb,
  },
  ...ENGINES.map((engine, at) => ({
    name: engine.name,
    title: `a cluster of ${engine.title}`,
    file: 'test/services/cluster/cluster.test.ts',
    variable: 'UNSPIN_ENGINE',
    have: async () => {
      await haveJava(engine);
      await haveEngine(engine);
      return engine.name;
    },
    onRequest: at > 0,
  })),
];

/** A machine that cannot have a service says so and tests the others. */
async function test({ title, file, variable, have }: Service): Promise<Outcome> {
  console.log(`\n— ${title} —`);
  try {
    process.env[variable] = await have();
  } catch (error) {
    console.log(`Skipped: ${error instanceof Error ? error.message : error}.`);
    return { ...sum([]), skipped: 1 };
  }
  return runTestFiles([path.join(root, file)], 1, LONGEST_FILE);
}

async function main(): Promise<number> {
  const named = process.argv.slice(2);
  const rows: { title: string; outcome: Outcome; seconds: string }[] = [];
  for (const service of SERVICES) {
    if (named.length ? !named.includes(service.name) : service.onRequest) continue;
    const start = performance.now();
    const outcome = await test(service);
    rows.push({ title: service.title, outcome, seconds: ((performance.now() - start) / 1000).toFixed(1) });
  }
  console.log('');
  for (const { title, outcome, seconds } of rows)
    console.log(`${title.padEnd(30)} ${inWords(outcome).padEnd(32)} ${seconds.padStart(6)} s`);
  return sum(rows.map(({ outcome }) => outcome)).failed > 0 ? 1 : 0;
}

await runMain(main);
