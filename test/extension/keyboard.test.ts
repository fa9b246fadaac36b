import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { tabThrough } from '../gallery/focus.ts';
import { type Exhibit, exhibits, visit } from '../gallery/gallery.ts';
import type { OwnTab } from './driver/own-page.ts';
import { when } from './own-page-says.ts';
import { press } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

const PAGES = ['popup altered', 'report altered', 'options', 'welcome'];

describe(`by keyboard and by other settings of the system, in ${browserName}`, () => {
  const browser = withBrowser();

  const walk = async (page: OwnTab) => {
    const { count, stops } = await tabThrough(page);
    assert.ok(count > 2, 'there is something to come to');
    assert.deepEqual(
      stops.filter(({ isSeen }) => !isSeen).map(({ html }) => html),
      [],
      'the reader sees where the keyboard is',
    );
    assert.deepEqual(
      stops.map(({ at }) => at),
      Array.from({ length: count }, (_, at) => at),
      'the Tab key comes to everything, in the order in which it is read',
    );
  };

  /** What moves or fades while the reader has asked the system for stillness. */
  const moving = async (page: OwnTab): Promise<unknown> => {
    await page.look({ colours: 'light', still: true });
    return page.run(() => document.getAnimations().length);
  };

  /** Names of kinds of marks whose strokes look alike where colours are the system's own. */
  const strokes = async (page: OwnTab): Promise<string[]> => {
    await page.look({ colours: 'light', forced: true });
    return page.run(() =>
      ['meaning', 'wording'].map(kind => {
        const mark = document.querySelector(`.mark--${kind}`);
        return mark ? getComputedStyle(mark).textDecorationStyle : 'none';
      }),
    );
  };

  test('the Tab key comes to everything in reading order and is seen there; nothing moves unasked', async t => {
    const check = async (exhibit: Exhibit) => {
      const page = await visit(browser(), exhibit);
      await page.resize(exhibit.name.startsWith('popup') ? 400 : 1280);
      await walk(page);
      assert.equal(await moving(page), 0, 'nothing moves');
      await page.close();
    };
    for (const exhibit of (await exhibits(browser())).filter(({ name }) => PAGES.includes(name)))
      await t.test(exhibit.name, () => check(exhibit));
  });

  test('kinds of marks differ by their strokes where the system forces its own colours', async () => {
    const report = (await exhibits(browser())).find(({ name }) => name === 'report altered');
    const page = await visit(browser(), report ?? assert.fail());
    assert.deepEqual(await strokes(page), ['solid', 'wavy']);
    await page.close();
  });

  test('the words in question are as dark or light as the rest where the system forces its own colours', async () => {
    const popup = (await exhibits(browser())).find(({ name }) => name === 'popup altered');
    const page = await visit(browser(), popup ?? assert.fail());
    await page.look({ colours: 'dark', forced: true });
    const [words, rest] = await page.run(() =>
      ['.finding-context > mark', 'body'].map(which => {
        const part = document.querySelector(which);
        return part && getComputedStyle(part).color;
      }),
    );
    assert.ok(words);
    assert.equal(words, rest);
    await page.close();
  });

  test('“next” brings the finding into sight and the keyboard to it', async () => {
    const report = (await exhibits(browser())).find(({ name }) => name === 'report altered');
    const page = await visit(browser(), report ?? assert.fail());
    await press(page, 'Next');
    await when(page, () => {
      const note = document.activeElement?.closest('.note');
      const { top = -1 } = note?.getBoundingClientRect() ?? {};
      return top > 0 && top < innerHeight;
    });
    await when(page, () => /^1 of/.test(document.querySelector('.toolbar [role=status]')?.textContent ?? ''));
    await page.close();
  });
});
