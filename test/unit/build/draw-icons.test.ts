import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { drawIcons } from '../../../src/build/draw-icons.mjs';
import { root } from '../../setup/step.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'unspin-icons-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the toolbar’s pictures are pixels of two sizes, clear at the corners and drawn in the middle', async () => {
  await drawIcons(path.join(root, 'icons'), folder, 'chrome');
  for (const name of ['icon', 'changed', 'reworded', 'nothing', 'unreadable']) {
    const pixels = readFileSync(path.join(folder, `${name}.rgba`));
    assert.equal(pixels.length, 4 * (16 * 16 + 32 * 32), name);
    assert.equal(pixels[3], 0, `${name}: the first corner`);
    assert.equal(pixels[4 * (16 * 8 + 8) + 3], 255, `${name}: the middle of the small one`);
    assert.equal(pixels[4 * (16 * 16 + 32 * 16 + 16) + 3], 255, `${name}: the middle of the large one`);
  }
});

test('edges keep their colour, which is not darkened by what shines through', async () => {
  await drawIcons(path.join(root, 'icons'), folder, 'chrome');
  const pixels = readFileSync(path.join(folder, 'icon.rgba'));
  const brightness = (of: (opacity: number) => boolean) =>
    Array.from({ length: pixels.length / 4 }, (_, at) => at * 4)
      .filter(at => of(pixels[at + 3] ?? 0))
      .map(at => Math.max(...pixels.subarray(at, at + 3)));
  const darkest = Math.min(...brightness(opacity => opacity === 255));
  const edge = brightness(opacity => opacity > 16 && opacity < 200);
  assert.ok(edge.length > 20, `${edge.length} pixels of an edge`);
  assert.ok(Math.min(...edge) > 0.8 * darkest, `${Math.min(...edge)} beside ${darkest}`);
});
