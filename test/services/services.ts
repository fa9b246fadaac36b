import path from 'node:path';
import { root } from '../setup/step.ts';
import { SKIPPED } from '../tiers/outcome.ts';
import { runTestFiles, type Told } from '../tiers/test-files.ts';
import { haveEngine } from './cluster/engine.ts';
import { ENGINES } from './cluster/engines.ts';
import { haveJava } from './cluster/java.ts';
import { havePywb } from './have-pywb.ts';

/** Milliseconds: the slowest takes a quarter. */
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

/** Those that were named, or where none was those that are tried from day to day. */
export const chosenServices = (names: readonly string[]): readonly Service[] =>
  SERVICES.filter(({ name, onRequest }) => (names.length ? names.includes(name) : !onRequest));

/** A machine that cannot have a service says so. */
export async function tryService({ file, variable, have }: Service): Promise<Told> {
  let place: string;
  try {
    place = await have();
  } catch (error) {
    return { outcome: SKIPPED, output: `Skipped: ${error instanceof Error ? error.message : error}.\n` };
  }
  return runTestFiles([path.join(root, file)], { [variable]: place }, LONGEST_FILE);
}
