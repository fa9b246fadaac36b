import path from 'node:path';
import { type BrowserName, haveBrowsers } from '../setup/browsers.ts';
import { build, root, run, runMain, StepError } from '../setup/step.ts';
import { FAILED, inWords, type Outcome, PASSED, sum } from './outcome.ts';
import { runTestFiles, testFilesIn } from './test-files.ts';

interface Tier {
  /** What `npm test -- NAME` calls it; the journeys share one name. */
  readonly name: string;
  readonly title: string;
  readonly browser?: BrowserName;
  readonly needsBuild?: true;
  run(): Promise<Outcome>;
}

const tool = async (name: string, ...args: string[]): Promise<Outcome> =>
  (await run(path.join(root, 'node_modules/.bin', name), args)) === 0 ? PASSED : FAILED;

const journeys = (browser: BrowserName): Tier => ({
  name: 'extension',
  title: `journeys with the built extension in ${browser}`,
  browser,
  needsBuild: true,
  run() {
    process.env.UNSPIN_BROWSER = browser;
    return runTestFiles(testFilesIn('test/extension'), 1);
  },
});

// Cheap ones first: what they find need not be waited for.
const TIERS: readonly Tier[] = [
  { name: 'types', title: 'type check', run: () => tool('tsc', '--noEmit') },
  { name: 'lint', title: 'lint', run: () => tool('biome', 'check') },
  {
    name: 'unit',
    title: 'unit tests in Node',
    run: () => runTestFiles([path.join(root, 'test/architecture.test.ts'), ...testFilesIn('test/unit')], 2),
  },
  { name: 'build', title: 'build', run: () => build().then(() => PASSED) },
  {
    name: 'store',
    title: 'packages, manifest and commands as told',
    browser: 'Chromium',
    needsBuild: true,
    run: () => runTestFiles(testFilesIn('test/store'), 1),
  },
  {
    name: 'page',
    title: 'page tests in Chromium',
    browser: 'Chromium',
    run: () => runTestFiles(testFilesIn('test/page'), 2),
  },
  {
    name: 'trust',
    title: 'hostile input, a slice (npm run test:trust has all)',
    browser: 'Chromium',
    needsBuild: true,
    async run() {
      const slice = ['patterns', 'dependencies', 'fuzz', 'messages', 'pages', '--quick', '--seed=1'];
      const status = await run(process.execPath, ['--import', 'tsx', 'test/trust/main.ts', ...slice]);
      return status === 0 ? PASSED : FAILED;
    },
  },
  journeys('Chromium'),
  journeys('Firefox'),
];

/** The tiers that were named, all when none was, and the build where one of them needs it. */
function chosenTiers(names: readonly string[]): Tier[] {
  const unknown = names.filter(name => TIERS.every(tier => tier.name !== name));
  if (unknown.length > 0)
    throw new StepError(
      `There is no tier "${unknown[0]}"; there are ${[...new Set(TIERS.map(tier => tier.name))].join(', ')}.`,
    );
  const wanted = TIERS.filter(tier => names.length === 0 || names.includes(tier.name));
  const building = wanted.some(tier => tier.needsBuild);
  return TIERS.filter(tier => wanted.includes(tier) || (building && tier.name === 'build'));
}

/** A tier that cannot even begin has failed; the reason is printed and the next tier runs. */
async function runTier(tier: Tier): Promise<Outcome> {
  console.log(`\n— ${tier.title} —`);
  try {
    return await tier.run();
  } catch (error) {
    console.error(error instanceof StepError ? error.message : error);
    return FAILED;
  }
}

async function main(): Promise<number> {
  const tiers = chosenTiers(process.argv.slice(2));
  await haveBrowsers([...new Set(tiers.flatMap(tier => tier.browser ?? []))]);
  const rows: { title: string; outcome: Outcome; seconds: string }[] = [];
  let built = true;
  for (const tier of tiers) {
    if (tier.needsBuild && !built) {
      console.log(`\n— ${tier.title} —\nNot run: the build failed.`);
      continue;
    }
    const start = performance.now();
    const outcome = await runTier(tier);
    if (tier.name === 'build') built = outcome.failed === 0;
    rows.push({ title: tier.title, outcome, seconds: ((performance.now() - start) / 1000).toFixed(1) });
  }
  console.log('');
  for (const { title, outcome, seconds } of rows)
    console.log(`${title.padEnd(46)} ${inWords(outcome).padEnd(32)} ${seconds.padStart(6)} s`);
  const all = sum(rows.map(row => row.outcome));
  // At the end, where a build server that keeps the last lines alone still shows it.
  for (const failure of all.failures) console.log(`\n✖ ${failure}`);
  console.log(`\n${inWords(all)}`);
  return all.failed > 0 ? 1 : 0;
}

await runMain(main);
