import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../setup/step.ts';

const model = readFileSync(path.join(root, 'docs/threat-model.md'), 'utf8');

test('every test that the threat model names exists', () => {
  const named = [...model.matchAll(/`(test\/[^`]+\.ts)`/g)].flatMap(([, file]) => file ?? []);
  assert.ok(named.length > 30, 'the model names its tests');
  assert.deepEqual(
    named.filter(file => !existsSync(path.join(root, file))),
    [],
  );
});

test('every defence has a test beside it', () => {
  const rows = model.split('\n').filter(line => line.startsWith('| ') && !line.startsWith('| could try'));
  assert.ok(rows.length > 20, 'the model has rows');
  assert.deepEqual(
    rows.filter(row => !/`test\//.test(row)),
    [],
  );
});

test('every part that the model tells to run is there', () => {
  const parts = new Set([...model.matchAll(/\(part \*(\w+)\*\)/g)].map(([, part]) => part));
  const list = readFileSync(path.join(root, 'test/trust/parts.ts'), 'utf8');
  const names = [...list.matchAll(/'\.\/parts\/([\w-]+)\.ts'/g)].map(
    ([, file]) =>
      readFileSync(path.join(root, `test/trust/parts/${file}.ts`), 'utf8').match(/name: '(\w+)'/)?.[1],
  );
  assert.deepEqual(
    [...parts].filter(part => !names.includes(part)),
    [],
  );
});
