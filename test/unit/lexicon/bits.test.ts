import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BitWriter } from '../../../src/cli/compile-lexicon/bit-writer.ts';
import { BitReader } from '../../../src/engine/lexicon/bit-reader.ts';

test('what the recipe packs into bits the engine reads back, at every order of code', () => {
  const numbers = [0, 1, 2, 7, 8, 63, 1_000, 60_314, 65_535, 0];
  for (let order = 0; order < 16; order++) {
    const writer = new BitWriter();
    writer.bits(order, 4);
    for (const number of numbers) writer.expGolomb(number, order);
    const reader = new BitReader(writer.bytes());
    assert.equal(reader.bits(4), order);
    assert.deepEqual(
      numbers.map(() => reader.expGolomb(order)),
      numbers,
      `order ${order}`,
    );
    assert.equal(reader.at, writer.length);
  }
});

test('packed numbers that end too soon read as zeros, not for ever', () => {
  const reader = new BitReader(new Uint8Array([0xff]));
  assert.equal(reader.bits(8), 0xff);
  for (let i = 0; i < 100; i++) assert.equal(reader.expGolomb(0), 0);
});
