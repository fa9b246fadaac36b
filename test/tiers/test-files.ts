import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../setup/step.ts';
import { FAILED, type Outcome, sum } from './outcome.ts';

/** A process that hangs is told as failed after this many milliseconds; the slowest takes a tenth of it. */
const LONGEST = 900_000;

/** Of what a process said that ended before its tests did, so many last characters are repeated. */
const LAST_WORDS = 1_000;

export interface Told {
  readonly outcome: Outcome;
  /** What is to be read of it, whole. */
  readonly output: string;
}

/** All test files in and below a folder of the repository, in order. */
export const testFilesIn = (folder: string): string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.test.ts'))
        .map(name => path.join(root, folder, name))
        .sort()
    : [];

const here = (name: string): string => path.join(import.meta.dirname, name);

/**
 * Runs a program that writes into a file, both kinds of words in their order, and answers its exit status; null when
 * it was ended after `timeout` milliseconds.
 */
async function runInto(file: string, args: readonly string[], env: NodeJS.ProcessEnv, timeout: number) {
  const handle = await open(file, 'w');
  try {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', handle.fd, handle.fd],
      // A test may run others: its own reporter is not theirs.
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env },
      timeout,
    });
    return await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', resolve);
    });
  } finally {
    await handle.close();
  }
}

/** Runs test files in one process of their own, with these environment variables beside ours. */
export async function runTestFiles(
  files: readonly string[],
  env: NodeJS.ProcessEnv = {},
  timeout = LONGEST,
): Promise<Told> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unspin-outcome-'));
  const [words, results] = [path.join(folder, 'words.txt'), path.join(folder, 'outcome.json')];
  const reporters = [
    ['spec', 'stdout'],
    [here('outcome-reporter.ts'), results],
  ].flatMap(([name, where]) => [`--test-reporter=${name}`, `--test-reporter-destination=${where}`]);
  try {
    const args = ['--import', 'tsx', ...reporters, here('import-all.ts'), ...files];
    const status = await runInto(words, args, env, timeout);
    const output = await readFile(words, 'utf8');
    const written = await readFile(results, 'utf8').catch(() => '');
    const outcome = written === '' ? null : (JSON.parse(written) as Outcome);
    if (outcome && (status === 0) === (outcome.failed === 0)) return { outcome, output };
    // It broke down outside its tests, or hung.
    const names = files.map(one => path.relative(root, one)).join(', ');
    const how = status === null ? 'was ended' : `ended with status ${status}`;
    const failure = `${names} ${how}\n  ${output.slice(-LAST_WORDS)}`;
    return { outcome: sum([...(outcome ? [outcome] : []), { ...FAILED, failures: [failure] }]), output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
