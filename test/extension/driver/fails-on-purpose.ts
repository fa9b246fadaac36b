import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withBrowser } from '../with-browser.ts';

const browser = withBrowser();

// Run by failed-journey.test.ts alone.
test('a journey that fails on purpose', async () => {
  await browser().open('data:text/html,<title>Lost</title><h1>Lost on the way');
  assert.fail('on purpose');
});
