import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { joinStyles } from '../../../src/build/join-styles.mjs';
import { root } from '../../setup/step.ts';

const popup = path.join(root, 'src/extension/popup');

test('the popup’s document names two files alone, for its window is not shown before they have come', async () => {
  const { html } = await joinStyles(path.join(popup, 'popup.html'), 'popup.css');
  const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file);
  assert.deepEqual(named, ['begin.js', 'popup.css']);
});

test('a page’s sheets are joined in the order in which it names them', async () => {
  const { css } = await joinStyles(path.join(popup, 'popup.html'), 'popup.css');
  const places = [
    '../browser/tokens.css',
    '../browser/controls.css',
    'popup.css',
    'findings.css',
    'parts.css',
  ]
    .map(name => readFileSync(path.join(popup, name), 'utf8'))
    .map(sheet => css.indexOf(sheet));
  assert.ok(
    places.every((place, at) => place > (places[at - 1] ?? -1)),
    `the sheets stand at ${places}`,
  );
});
