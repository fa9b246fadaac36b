import path from 'node:path';
import type { TestEvent } from 'node:test/reporters';
import { root } from '../setup/step.ts';
import { isLeft } from '../setup/whole.ts';
import type { Outcome } from './outcome.ts';

/** Of why a test failed the end of a run repeats so many characters. */
const LONGEST_REASON = 1_000;

/** A reporter for node:test: the outcome of a process's tests, as JSON, when they have ended. */
export default async function* outcomeReporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: string[] = [];
  const left: string[] = [];
  for await (const { type, data } of events) {
    if (type === 'test:pass') {
      // A suite that is skipped is told as one: its tests are never counted.
      if (isLeft(data.skip)) left.push(data.name);
      else if (data.skip !== undefined) counts.skipped++;
      else if (data.details.type !== 'suite') counts.passed++;
    }
    if (type === 'test:fail') {
      const { name, file = '', details } = data;
      // One that failed because a test in it failed is counted already.
      const { error } = details;
      if (('failureType' in error && error.failureType === 'subtestsFailed') || data.todo !== undefined)
        continue;
      counts.failed++;
      const why = error.cause instanceof Error ? error.cause : error;
      failures.push(`${path.relative(root, file)}: ${name}\n  ${why.message.slice(0, LONGEST_REASON)}`);
    }
  }
  yield JSON.stringify({ ...counts, failures, left } satisfies Outcome);
}
