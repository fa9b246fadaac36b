import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { harbourPage } from '../page/pages/harbour.ts';
import { when } from './own-page-says.ts';
import { checked, reads } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly tabs: { query(which: object): Promise<readonly { readonly status: string }[]> };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
};

/** One empty page. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF';

const FILES: Readonly<Record<string, readonly [type: string, body: string]>> = {
  '/story': ['text/html', harbourPage()],
  '/story.pdf': ['application/pdf', PDF],
  '/story.txt': ['text/plain', 'A ferry ran aground. '.repeat(60)],
  '/story.json': ['application/json', '{"title":"A ferry ran aground"}'],
};

/** Where the last bytes of the PDF are held back. */
const SLOW = '/slow.pdf';

describe(`what Unspin cannot read in ${browserName}`, () => {
  const browser = withBrowser();
  let server: Server;
  let origin = '';
  let letGo = () => {};
  before(async () => {
    server = createServer(({ url = '' }, response) => {
      if (url === SLOW) {
        response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': PDF.length });
        response.write(PDF.slice(0, -20));
        letGo = () => response.end(PDF.slice(-20));
        return;
      }
      const [type = 'text/plain', body = ''] = FILES[url] ?? [];
      response.writeHead(FILES[url] ? 200 : 404, { 'content-type': type }).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });

  const pages = [
    ['a PDF', () => `${origin}/story.pdf`],
    ['plain text', () => `${origin}/story.txt`],
    ['data', () => `${origin}/story.json`],
    ...(browserName === 'Firefox'
      ? ([
          [
            'the browser’s own reader view',
            () => `about:reader?url=${encodeURIComponent(`${origin}/story`)}`,
          ],
        ] as const)
      : ([['a page of the browser', () => 'chrome://version']] as const)),
  ] as const;

  for (const [name, address] of pages)
    test(`${name} is refused in a sentence`, async () => {
      const page = await browser().open(address());
      const popup = await browser().click(page);
      const { phase, report, why } = await checked(popup);
      assert.deepEqual([phase, report], ['unreadable', null]);
      assert.match(why ?? '', /^Unspin cannot read this kind of page\./);
      await reads(popup, why ?? '');
      await popup.close();
      await page.close();
    });

  test('a PDF that comes to its end after it was refused stays refused', async () => {
    const page = await browser().browser.newPage();
    const loaded = page.goto(`${origin}${SLOW}`, { waitUntil: 'load' });
    await page.waitForFunction(() => location.pathname === '/slow.pdf');
    const popup = await browser().click(page);
    const { check } = await checked(popup);
    letGo();
    await loaded;
    await when(popup, async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return tab?.status === 'complete';
    });
    // What the background was told of it by then, it has heard before this question.
    await popup.run(() => chrome.runtime.sendMessage('whether somebody is there').catch(() => undefined));
    const state = await checked(popup);
    assert.deepEqual([state.check, state.phase], [check, 'unreadable']);
    await popup.close();
    await page.close();
  });
});
