#!/usr/bin/env node
// `npm run test:services`: installs pywb from PyPI into the temporary folder and tests the archive source against it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The version the tests were written against; setuptools 81 drops what it imports. */
const PACKAGES = ['pywb==2.10.0', 'setuptools<81'];
const venv = join(tmpdir(), 'unspin-pywb', 'venv');
const bin = join(venv, 'bin');

function skip(reason) {
  console.log(`Skipped: the tests against pywb were not run, because ${reason}.`);
  process.exit(0);
}

function run(command, words) {
  return spawnSync(command, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
}

if (run('python3', ['--version']).status !== 0) skip('Python 3 is missing');
if (!existsSync(join(bin, 'wayback'))) {
  console.log('Installing pywb from PyPI…');
  if (run('python3', ['-m', 'venv', venv]).status !== 0) skip('Python cannot make a virtual environment');
  const pip = run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
  if (pip.status !== 0) skip(`pip could not install pywb: ${pip.stderr.trim().split('\n').at(-1)}`);
}

const test = fileURLToPath(new URL('pywb.test.ts', import.meta.url));
const { status } = spawnSync(process.execPath, ['--import', 'tsx', '--test', '--test-reporter=spec', test], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, UNSPIN_PYWB: bin },
});
process.exit(status ?? 1);
