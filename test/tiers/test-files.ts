import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { root } from '../setup/step.ts';
import type { Outcome } from './outcome.ts';

/** A test or file that hangs is told as failed after this many milliseconds; the slowest file takes a tenth of it. */
const LONGEST_TEST = 900_000;

/** Of why a test failed the end of a run repeats so many characters. */
const LONGEST_REASON = 1_000;

/** All test files in and below a folder of the repository, in order. */
export const testFilesIn = (folder: string): string[] =>
  existsSync(path.join(root, folder))
    ? readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.test.ts'))
        .map(name => path.join(root, folder, name))
        .sort()
    : [];

/** Runs test files, each in a process of its own, so many at a time, and prints every test. `timeout` in milliseconds. */
export async function runTestFiles(
  files: readonly string[],
  concurrency: number,
  timeout = LONGEST_TEST,
): Promise<Outcome> {
  const outcome = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const stream = run({ files: [...files], concurrency, timeout });
  stream.on('test:pass', ({ details, skip }) => {
    // A suite that is skipped is told as one: its tests are never counted.
    if (skip !== undefined) outcome.skipped++;
    else if (details.type !== 'suite') outcome.passed++;
  });
  stream.on('test:fail', ({ name, file = '', details, todo }) => {
    // A suite fails because a test in it failed, which is counted already.
    if (details.type === 'suite' || todo !== undefined) return;
    outcome.failed++;
    const why = details.error.cause instanceof Error ? details.error.cause : details.error;
    failures.push(`${path.relative(root, file)}: ${name}\n  ${why.message.slice(0, LONGEST_REASON)}`);
  });
  const words = stream.compose(new spec());
  words.pipe(process.stdout, { end: false });
  await finished(words);
  return { ...outcome, failures };
}
