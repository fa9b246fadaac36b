import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { axeFindings } from '../gallery/axe.ts';
import { type Exhibit, exhibits, visit } from '../gallery/gallery.ts';
import { browserName, inTurn, withBrowser } from './with-browser.ts';

describe(`access in ${browserName}`, () => {
  const browser = withBrowser();

  test('in any page or state, light, dark or in forced colours', async t => {
    const check = async (exhibit: Exhibit) => {
      const page = await visit(browser(), exhibit);
      await page.look({ colours: 'light' });
      assert.deepEqual(await axeFindings(page, false), [], 'light');
      await page.look({ colours: 'dark' });
      assert.deepEqual(await axeFindings(page, true), [], 'dark');
      await page.look({ colours: 'light', forced: true });
      assert.deepEqual(await axeFindings(page, true), [], 'forced colours');
      await page.close();
    };
    for (const [place, exhibit] of (await exhibits(browser())).entries())
      await t.test(`axe-core finds nothing in ${exhibit.name}`, { skip: inTurn(place) }, () =>
        check(exhibit),
      );
  });
});
