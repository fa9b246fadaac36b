import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareInStory, kinds, meanings } from './compare-pair.ts';

/** What the version says, and what the page makes of it. */
export type Row = readonly [version: string, page: string];

/** Each pair changes the meaning, and the change is found under this kind (or another that fits as well). */
export function changes(kind: string | readonly string[], rows: readonly Row[]): void {
  for (const [version, page] of rows)
    test(`${kind}: ${version} → ${page}`, () => {
      const comparison = compareInStory(page, version);
      const wanted = [kind].flat();
      assert.ok(
        kinds(comparison).some(found => wanted.includes(found)),
        `found ${JSON.stringify(meanings(comparison))}`,
      );
    });
}

/** Each pair says the same in other words. */
export function same(rows: readonly Row[]): void {
  for (const [version, page] of rows)
    test(`the same: ${version} → ${page}`, () =>
      assert.deepEqual(meanings(compareInStory(page, version)), []));
}
