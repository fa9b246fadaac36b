import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StepError } from '../setup/step.ts';

/** The version the tests were written against; setuptools 81 drops what it imports. */
const PACKAGES = ['pywb==2.10.0', 'setuptools<81'];

const run = (command: string, words: readonly string[]) =>
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });

/**
 * The folder of pywb's commands, installed from PyPI the first time.
 * @throws StepError saying why there is none
 */
export async function havePywb(): Promise<string> {
  const venv = join(tmpdir(), 'unspin-pywb', 'venv');
  const bin = join(venv, 'bin');
  if (existsSync(join(bin, 'wayback'))) return bin;
  if (run('python3', ['--version']).status !== 0) throw new StepError('Python 3 is missing');
  console.log('Installing pywb from PyPI …');
  if (run('python3', ['-m', 'venv', venv]).status !== 0)
    throw new StepError('Python cannot make a virtual environment');
  const pip = run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
  if (pip.status !== 0)
    throw new StepError(`pip could not install pywb: ${pip.stderr.trim().split('\n').at(-1)}`);
  return bin;
}
