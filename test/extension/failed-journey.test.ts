import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { runTestFiles } from '../tiers/test-files.ts';
import { openChromium } from './driver/chromium.ts';
import { openFirefox } from './driver/firefox.ts';
import { browserName } from './with-browser.ts';

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

test(`a journey that fails in ${browserName} is named, and what the browser showed is kept`, async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unspin-failed-'));
  try {
    const file = path.join(import.meta.dirname, 'driver/fails-on-purpose.ts');
    const env = { UNSPIN_BROWSER: browserName, UNSPIN_FAILED: folder };
    const { outcome } = await runTestFiles([file], env);
    assert.equal(outcome.failed, 1);
    assert.match(outcome.failures.join(), /a journey that fails on purpose\n.*on purpose/);
    const pictures = (await readdir(folder)).filter(name => name.endsWith('.png'));
    assert.ok(pictures.length > 0, 'no picture was kept');
    for (const name of pictures) {
      assert.match(name, new RegExp(`^${browserName}-a-journey-that-fails-on-purpose`));
      assert.deepEqual((await readFile(path.join(folder, name))).subarray(0, PNG.length), PNG);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test(`a ${browserName} that does not take the extension is closed, and its profile goes`, async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'unspin-refused-'));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    const open = browserName === 'Firefox' ? openFirefox : openChromium;
    await assert.rejects(open({ extension: path.join(import.meta.dirname, 'driver'), headless: true }));
    const left = (await readdir(folder)).filter(name => /^unspin-(?:chromium|firefox)-/.test(name));
    assert.deepEqual(left, []);
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(folder, { recursive: true, force: true });
  }
});
