import { execFile } from 'node:child_process';
import path from 'node:path';
import { chosenServices, tryService } from '../services/services.ts';
import type { BrowserName } from '../setup/browsers.ts';
import { root, StepError } from '../setup/step.ts';
import { FAILED, PASSED } from './outcome.ts';
import { runTestFiles, type Told, testFilesIn } from './test-files.ts';

/** What has a process of its own: a tool, or some test files. */
export interface Job {
  readonly name: string;
  run(): Promise<Told>;
}

export interface Tier {
  /** What `npm test -- NAME` calls it; the journeys share one name. */
  readonly name: string;
  readonly title: string;
  readonly browser?: BrowserName;
  readonly needsBuild?: true;
  /** It writes dist/, which no other tier may read meanwhile. */
  readonly alone?: true;
  /** Only when it is named: it needs more than this repository and its packages. */
  readonly onRequest?: true;
  readonly jobs: readonly Job[];
}

/** Runs a program; its exit status is the outcome. */
const tool = (name: string, command: string, ...args: string[]): Job => ({
  name,
  run: () =>
    new Promise<Told>(resolve => {
      execFile(command, args, { cwd: root, maxBuffer: Number.POSITIVE_INFINITY }, (error, output, errors) =>
        resolve({ outcome: error ? FAILED : PASSED, output: output + errors }),
      );
    }),
});

const bin = (name: string): string => path.join(root, 'node_modules/.bin', name);

/** Each file has a process of its own, and with it a browser. */
const filesIn = (folder: string, env: NodeJS.ProcessEnv = {}): Job[] =>
  testFilesIn(folder).map(file => ({
    name: path.relative(root, file),
    run: () => runTestFiles([file], env),
  }));

/** Unit tests have nothing to share but a process; it takes longer to start one than to run most of their files. */
const PROCESSES = 4;

const unitJobs = (): Job[] => {
  const files = [path.join(root, 'test/architecture.test.ts'), ...testFilesIn('test/unit')];
  return Array.from({ length: PROCESSES }, (_, i) => ({
    name: `${i + 1} of ${PROCESSES}`,
    run: () => runTestFiles(files.filter((_, at) => at % PROCESSES === i)),
  }));
};

const journeys = (browser: BrowserName): Tier => ({
  name: 'extension',
  title: `journeys with the built extension in ${browser}`,
  browser,
  needsBuild: true,
  jobs: filesIn('test/extension', { UNSPIN_BROWSER: browser }),
});

const SLICE = ['patterns', 'dependencies', 'fuzz', 'messages', 'pages', '--quick', '--seed=1'];

/** Cheap ones first: what they find need not be waited for. */
const TIERS: readonly Tier[] = [
  { name: 'types', title: 'type check', jobs: [tool('tsc', bin('tsc'), '--noEmit')] },
  { name: 'lint', title: 'lint', jobs: [tool('biome', bin('biome'), 'check')] },
  {
    name: 'services',
    title: 'look-ups against real servers',
    onRequest: true,
    jobs: chosenServices([]).map(service => ({ name: service.title, run: () => tryService(service) })),
  },
  { name: 'unit', title: 'unit tests in Node', jobs: unitJobs() },
  { name: 'build', title: 'build', alone: true, jobs: [tool('build', process.execPath, 'build.mjs')] },
  {
    name: 'store',
    title: 'packages, manifest and commands as told',
    browser: 'Chromium',
    needsBuild: true,
    alone: true,
    jobs: filesIn('test/store'),
  },
  journeys('Firefox'),
  journeys('Chromium'),
  { name: 'page', title: 'page tests in Chromium', browser: 'Chromium', jobs: filesIn('test/page') },
  {
    name: 'trust',
    title: 'hostile input, a slice (npm run test:trust has all)',
    browser: 'Chromium',
    needsBuild: true,
    jobs: [tool('slice', process.execPath, '--import', 'tsx', 'test/trust/main.ts', ...SLICE)],
  },
];

/** Stands for all that are not for request only. */
const EVERYDAY = 'everyday';

/** The tiers that were named, where none was those of every day, and the build where one of them needs it. */
export function chosenTiers(names: readonly string[]): Tier[] {
  const known = [...new Set(TIERS.map(tier => tier.name)), EVERYDAY];
  const unknown = names.find(name => !known.includes(name));
  if (unknown !== undefined)
    throw new StepError(`There is no tier "${unknown}"; there are ${known.join(', ')}.`);
  const everyday = names.length === 0 || names.includes(EVERYDAY);
  const wanted = TIERS.filter(tier => names.includes(tier.name) || (everyday && !tier.onRequest));
  const building = wanted.some(tier => tier.needsBuild);
  return TIERS.filter(tier => wanted.includes(tier) || (building && tier.name === 'build'));
}

/** Tiers in a row that may run beside each other. */
export function phasesOf(tiers: readonly Tier[]): Tier[][] {
  const phases: Tier[][] = [];
  for (const tier of tiers) {
    const last = phases.at(-1);
    if (last && !tier.alone && !last[0]?.alone) last.push(tier);
    else phases.push([tier]);
  }
  return phases;
}
