import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SerializedAXNode } from 'puppeteer-core';
import { exhibits, visit } from '../gallery/gallery.ts';
import { browserName, withBrowser } from './with-browser.ts';

/** What a reader acts on. */
const CONTROLS: ReadonlySet<string> = new Set([
  'button',
  'link',
  'checkbox',
  'radio',
  'combobox',
  'textbox',
  'spinbutton',
  'DisclosureTriangle',
]);

const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];

// WebDriver BiDi tells nothing of Firefox's accessibility tree; both browsers are given the same elements.
const skip = browserName === 'Firefox' && 'no protocol reaches Firefox’s accessibility tree';

describe('what a screen reader is told, from Chromium’s accessibility tree', { skip }, () => {
  const browser = withBrowser();

  /** The accessibility tree of an exhibit's page. */
  async function treeOf(name: string): Promise<SerializedAXNode[]> {
    const exhibit = (await exhibits(browser())).find(one => one.name === name) ?? assert.fail(name);
    const own = await visit(browser(), exhibit);
    const pages = await browser().browser.pages();
    const page = pages.find(one => one.url().endsWith(exhibit.path)) ?? assert.fail(exhibit.path);
    const root = (await page.accessibility.snapshot({ interestingOnly: false })) ?? assert.fail('no tree');
    await own.close();
    return flat(root);
  }

  for (const name of ['popup altered', 'popup nothing-found', 'report altered', 'options', 'welcome'])
    test(`every control of ${name} has a name`, async () => {
      const controls = (await treeOf(name)).filter(({ role }) => CONTROLS.has(role));
      assert.ok(controls.length > 2);
      assert.deepEqual(
        controls.filter(control => !control.name?.trim()).map(({ role }) => role),
        [],
      );
    });

  test('the popup’s first heading is the answer', async () => {
    const headings = (await treeOf('popup altered')).filter(({ role }) => role === 'heading');
    assert.deepEqual([headings[0]?.level, headings[0]?.name], [1, 'The meaning was changed']);
  });

  test('the report’s texts are a table with named columns, its findings are articles named by their kind', async () => {
    const tree = await treeOf('report altered');
    assert.equal(tree.find(({ role }) => role === 'table')?.name, 'Side by side');
    const heads = tree.filter(({ role }) => role === 'columnheader').map(({ name }) => name ?? '');
    assert.match(heads[0] ?? '', /^This page/);
    assert.match(heads[2] ?? '', /^Meridian Press/);
    const notes = tree.filter(({ role }) => role === 'article').map(({ name }) => name);
    assert.ok(notes.includes('Changed figure') && notes.includes('Left out'), notes.join());
  });

  test('progress and results are told as they come', async () => {
    for (const name of ['popup altered', 'report altered'])
      assert.ok(
        (await treeOf(name)).some(({ role }) => role === 'status'),
        name,
      );
  });
});
