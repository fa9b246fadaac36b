import { strict as assert } from 'node:assert';
import { after, afterEach, before, beforeEach, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type FaultServer, type Handler, startFaultServer } from '../../services/fault-server.ts';
import { gzipBomb, html, redirect, redirectLoop } from '../../services/faults.ts';
import { type LibraryBrowser, openLibraryBrowser } from '../library/library-page.ts';
import type { InPage } from './in-page.ts';

declare const inPage: InPage;

/** Lets a page read the answer, as the host permission lets the extension. */
const readable =
  (handler: Handler): Handler =>
  (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    handler(request, response);
  };

/** Browsers hide where redirects lead; the door must keep its promises all the same. */
suite('the door to the network in Chromium', () => {
  let chromium: LibraryBrowser;
  let page: Page;
  let server: FaultServer;
  let other: FaultServer;
  before(async () => {
    chromium = await openLibraryBrowser({
      entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
    });
  });
  after(() => chromium.close());
  beforeEach(async () => {
    page = await chromium.open();
    [server, other] = await Promise.all([startFaultServer(), startFaultServer()]);
    server.answer('/there', readable(html('there')));
    server.answer('/away', readable(redirect('/there')));
    other.answer('/', readable(html('elsewhere')));
  });
  afterEach(() => Promise.all([page.close(), server.close(), other.close()]));

  const askAll = (paths: readonly string[], follow?: 'same-site' | 'anywhere') =>
    page.evaluate(
      (addresses, how) => inPage.askAll(addresses, how),
      paths.map(path => server.origin + path),
      follow,
    );

  test('refuses redirects of services that have no business sending any', async () => {
    assert.deepEqual(await askAll(['/away']), ['redirect-refused']);
    assert.equal(server.requests.length, 1, 'where it led was not asked');
  });

  test('follows a redirect on the same site, asking twice only the first time', async () => {
    assert.deepEqual(await askAll(['/away', '/away'], 'same-site'), ['there', 'there']);
    assert.deepEqual(
      server.requests.map(({ path }) => path),
      ['/away', '/away', '/there', '/away', '/there'],
    );
  });

  test('takes nothing from another site', async () => {
    server.answer('/stray', readable(redirect(`${other.origin}/x`)));
    assert.deepEqual(await askAll(['/stray'], 'same-site'), ['redirect-refused']);
  });

  test('takes nothing from a private address that nobody configured', async () => {
    server.answer('/stray', readable(redirect(`${other.origin}/x`)));
    assert.deepEqual(await askAll(['/stray'], 'anywhere'), ['redirect-refused']);
  });

  test('ends in a redirect loop and before a bomb has unpacked', async () => {
    server.answer('/loop', readable(redirectLoop));
    server.answer('/bomb', readable(gzipBomb));
    assert.deepEqual(await askAll(['/loop', '/bomb'], 'same-site'), ['unreachable', 'too-large']);
  });
});
