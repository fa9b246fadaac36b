import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { inWords } from '../../tiers/outcome.ts';
import { runTestFiles } from '../../tiers/test-files.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unspin-tiers-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const whole = pathToFileURL(path.resolve(import.meta.dirname, '../../setup/whole.ts')).href;

/** A test file with these lines. */
function written(name: string, ...lines: string[]): string {
  const file = path.join(folder, `${name}.test.ts`);
  writeFileSync(file, ["import { suite, test } from 'node:test';", ...lines].join('\n'));
  return file;
}

const good = written('good', "test('stands', () => {});");

test('what passed, failed, was skipped and left out is counted, over all files of a process', async () => {
  const mixed = written(
    'mixed',
    `import { unlessWhole } from '${whole}';`,
    "test('falls', () => { throw new Error('because'); });",
    "suite('a suite', () => { test('falls in it', () => { throw new Error('too'); }); });",
    "test('is skipped', { skip: 'no fonts here' }, () => {});",
    "test('is left', { skip: unlessWhole }, () => {});",
    "suite('is left whole', { skip: unlessWhole }, () => { test('never counted', () => {}); });",
  );
  const { outcome, output } = await runTestFiles([good, mixed]);
  assert.equal(inWords(outcome), '1 passed, 2 failed, 1 skipped, 2 left out');
  assert.match(outcome.failures[0] ?? '', /mixed\.test\.ts: falls\n {2}because/);
  assert.deepEqual(outcome.left, ['is left', 'is left whole']);
  assert.match(output, /✔ stands[\s\S]*✖ falls/);
  const { outcome: all } = await runTestFiles([mixed], { UNSPIN_WHOLE: '1' });
  assert.equal(inWords(all), '2 passed, 2 failed, 1 skipped');
});

test('a process that breaks down, or hangs, has failed and is named', async () => {
  const broken = written('broken', "test('stands', () => {});", "throw new Error('outside a test');");
  const { outcome } = await runTestFiles([broken]);
  assert.ok(outcome.failed > 0);
  assert.match(outcome.failures.join('\n'), /broken\.test\.ts[\s\S]*outside a test/);
  const hanging = written('hanging', "test('waits', () => new Promise(() => setInterval(() => {}, 1000)));");
  const { outcome: hung } = await runTestFiles([hanging], {}, 3_000);
  assert.match(hung.failures.join('\n'), /hanging\.test\.ts was ended/);
});
