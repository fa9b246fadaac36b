import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Report } from '../../src/story/report.ts';
import { type Server, serve } from '../setup/serve.ts';
import { type Highlighted, highlightedWhen, htmlOf, squeezed } from './page.ts';
import { comparedWith, fill, press, reads, reportIn } from './reader.ts';
import { shared, unlessShared } from './shared.ts';
import { browserName, inTurn, withBrowser } from './with-browser.ts';
import { withoutConnections } from './without-connections.ts';

/** Ten pages of Readability's collection: large and small sites, lists, links and emphasis inside the text. */
const PAGES = [
  'ars-1',
  'bbc-1',
  'cnn',
  'engadget',
  'guardian-1',
  'nytimes-2',
  'nytimes-3',
  'seattletimes-1',
  'telegraph',
  'wapo-1',
];

/** The page's text as another outlet might have it: every fourth sentence missing, every figure another. */
const otherVersion = ({ article }: Report): string =>
  article.sentences
    .filter((_, index) => index % 4 !== 1)
    .map(({ start, end }) => article.text.slice(start, end))
    .join('\n')
    .replace(/\d+/g, digits => String(Number(digits) + 3));

/** Where words are missing, the word beside the gap is marked. */
const GAP = /^unspin-missing/;

/** What the highlights must read: every finding's text, paragraph by paragraph. */
const linesToMark = ({ findings }: Report): ReadonlySet<string> =>
  new Set(findings.flatMap(({ text }) => text.split('\n').map(squeezed)).filter(line => line !== ''));

describe(`ten real pages in ${browserName}`, { skip: unlessShared }, () => {
  const browser = withBrowser();
  let server: Server;
  before(async () => {
    server = await serve(async ({ pathname }) => ({
      body: withoutConnections(await readFile(shared('pages/readability', pathname, 'source.html'), 'utf8')),
      type: 'text/html; charset=utf-8',
      // Nothing is fetched from elsewhere, and the strictest of sites may not stop the highlights.
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
    }));
  });
  after(() => server?.close());

  for (const [place, name] of PAGES.entries())
    test(`${name}: each highlight reads its finding’s text; cleared, the page is as before`, {
      skip: inTurn(place),
    }, async () => {
      const page = await browser().open(`http://127.0.0.1:${server.port}/${name}`);
      const htmlBefore = await htmlOf(page);
      const popup = await browser().click(page);
      const alone = await reportIn(popup);
      await press(popup, 'Compare with…');
      await press(popup, 'Pasted text');
      await fill(popup, 'Text of the other version', otherVersion(alone));
      await press(popup, 'Compare');
      const report = await comparedWith(popup, 'pasted');
      const wanted = linesToMark(report);
      assert.ok(wanted.size >= 3, `${wanted.size} lines are to be marked`);
      const linesOf = (marked: readonly Highlighted[]) =>
        new Set(marked.filter(({ name }) => !GAP.test(name)).map(({ text }) => squeezed(text)));
      const marked = await highlightedWhen(page, marked => linesOf(marked).size === wanted.size);
      assert.deepEqual([...linesOf(marked)].sort(), [...wanted].sort());
      await press(popup, 'Clear highlights');
      await reads(popup, 'The page is as it was.');
      assert.equal(await htmlOf(page), htmlBefore);
      await page.close();
    });
});
