import assert from 'node:assert/strict';
import { test } from 'node:test';
import './fake-browser.ts';

const { FIRST_SETTINGS } = await import('../../../src/extension/browser/settings.ts');
const { diagnosis } = await import('../../../src/extension/options/diagnosis.ts');

test('what a report of a fault shows has no key, no secret and no address of the reader’s', () => {
  const shown = JSON.stringify(
    diagnosis({
      ...FIRST_SETTINGS,
      keys: { guardian: 'hush-guardian', brave: '' },
      archives: [{ id: 'own-hush', name: 'hush-name', kind: 'wayback', base: 'https://hush.example' }],
      gdeltMirror: 'https://hush-mirror.example',
      autoSites: ['https://hush-site.example/*'],
      choices: { gdelt: 'never', 'own-hush': 'always' },
      cluster: { address: 'https://hush', index: 'hush', scheme: 'basic', secret: 'hush:hush' },
      // As a later version may store it.
      ...{ password: 'hush' },
    }),
  );
  assert.doesNotMatch(shown, /hush/);
  for (const part of ['"guardian":"set","brave":"not set"', '"cluster":"basic"', '"gdelt":"never"'])
    assert.ok(shown.includes(part), part);
});
