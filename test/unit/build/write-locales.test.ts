import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeLocales } from '../../../src/build/write-locales.mjs';
import { root } from '../../setup/step.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: object;
  readonly description?: string;
}

const read = (file: string): Record<string, Message> => JSON.parse(readFileSync(file, 'utf8'));

test('what ships says every text in every language, and nothing to translators', async () => {
  const from = path.join(root, 'src/extension/_locales');
  const to = mkdtempSync(path.join(os.tmpdir(), 'unspin-locales-'));
  try {
    await writeLocales(from, to);
    for (const language of ['en', 'ar', 'zh_CN']) {
      const source = read(path.join(from, language, 'messages.json'));
      const shipped = read(path.join(to, language, 'messages.json'));
      assert.deepEqual(Object.keys(shipped), Object.keys(source));
      for (const [name, { message, placeholders }] of Object.entries(source))
        assert.deepEqual(shipped[name], placeholders ? { message, placeholders } : { message });
    }
  } finally {
    rmSync(to, { recursive: true });
  }
});
