import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { type FaultServer, startFaultServer } from '../services/fault-server.ts';
import { body, html } from '../services/faults.ts';
import type { OwnTab } from './driver/own-page.ts';
import { storyPage } from './look-up-stage.ts';
import { says, when } from './own-page-says.ts';
import { checked, comparedWith, fill, press } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: object): Promise<unknown> };
  readonly permissions: { request(which: object): Promise<boolean> };
  readonly storage: { readonly local: { readonly onChanged: { addListener(heard: Heard): void } } };
};
type Heard = (changes: { feeds?: { newValue: readonly { state: { status: string } }[] } }) => void;

const rss = (items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Meridian Press</title>${items
    .map(link => `<item><title>Flood barrier</title><link>${link}</link></item>`)
    .join('')}</channel></rss>`;

/** Presses a button with the keyboard: a real gesture, in which the browser may be asked for a permission. */
const pressOn = async (page: OwnTab, name: string): Promise<void> => {
  const focused = (wanted: string) => {
    const button = [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === wanted);
    button?.focus();
    return button !== undefined && !button.disabled;
  };
  await when(page, focused, name);
  await page.key('Enter');
};

const noFeedLeft = (page: OwnTab) => when(page, () => document.querySelector('.feed') === null);

describe(`feeds of trusted outlets in ${browserName}`, () => {
  const browser = withBrowser();
  let outlet: FaultServer;
  beforeEach(async () => {
    outlet = await startFaultServer();
  });
  afterEach(() => outlet.close());

  const openOptions = () => browser().openOwn('options/options.html');
  const addFeed = async (page: OwnTab, url: string): Promise<void> => {
    await browser().agreeTo('http://127.0.0.1/*');
    await fill(page, 'Address of an RSS', url);
    await pressOn(page, 'Add feed');
  };
  /** Resolves when the feed is asked for the next time; nothing in it has changed. */
  const nextQuestion = () =>
    new Promise<void>(resolve => {
      outlet.answer('/feed', (_, response) => {
        response.writeHead(304).end();
        resolve();
      });
    });
  const askedForFeed = () => outlet.requests.filter(({ path }) => path === '/feed');

  test('bring their stories into the library, and a copy elsewhere is compared with them', async () => {
    outlet.answer('/agency', html(await storyPage('meridianpress')));
    outlet.answer('/altered', html(await storyPage('harrowstandard')));
    outlet.answer(
      '/feed',
      body(rss([`${outlet.origin}/agency`]), 'application/rss+xml', 200, { etag: '"1"' }),
    );
    const options = await openOptions();
    await addFeed(options, `${outlet.origin}/feed`);
    await says(options, '1 story brought into your library.');
    await says(options, 'Last read');
    const popup = await browser().click(await browser().open(`${outlet.origin}/altered`));
    await checked(popup);
    const report = await comparedWith(popup, 'library');
    assert.equal(report.versions[0]?.relation, 'copy');
    await popup.close();

    const isAsked = nextQuestion();
    await pressOn(options, 'Read now');
    await isAsked;
    assert.equal(askedForFeed().at(-1)?.headers['if-none-match'], '"1"', 'only what is new is asked for');
    await pressOn(options, 'Remove');
    await noFeedLeft(options);
    await options.close();
  });

  test('that are no feeds say so, and when they are read again', async () => {
    outlet.answer('/feed', html('<!doctype html><title>Not here</title><p>Nothing to see.'));
    const options = await openOptions();
    await addFeed(options, `${outlet.origin}/feed`);
    const { host } = new URL(outlet.origin);
    await says(options, `It could not be read: The answer of ${host} could not be read.`);
    await says(options, 'Next:');
    await pressOn(options, 'Remove');
    await noFeedLeft(options);
    await options.close();
  });

  test('are read when the alarm wakes a background that died over them', async () => {
    const asked = new Promise<void>(resolve => outlet.answer('/feed', () => resolve()));
    const options = await openOptions();
    await addFeed(options, `${outlet.origin}/feed`);
    await asked;
    outlet.answer('/feed', body(rss([]), 'application/rss+xml'));
    await browser().stopBackground();
    await when(options, () => document.querySelector('.feed')?.textContent?.includes('Last read') ?? false);
    assert.equal(askedForFeed().length, 2);
    await pressOn(options, 'Remove');
    await noFeedLeft(options);
    await options.close();
  });

  test('are not read without the browser’s permission, and say that they pause', async () => {
    outlet.answer('/feed', body(rss([]), 'application/rss+xml'));
    const options = await openOptions();
    await addFeed(options, `${outlet.origin}/feed`);
    await says(options, 'Last read');
    await pressOn(options, 'Take back');
    await says(options, 'Paused: the browser does not let Unspin reach this site.');
    const asked = askedForFeed().length;
    const isAsked = nextQuestion();
    await pressOn(options, 'Allow');
    await isAsked;
    assert.equal(askedForFeed().length, asked + 1, 'it is read again when it is allowed again');
    await pressOn(options, 'Remove');
    await noFeedLeft(options);
    await options.close();
  });

  test('are read as soon as the browser allows it, and their stories are compared', async () => {
    await browser().agreeTo('http://127.0.0.1/*');
    outlet.answer('/agency', html(await storyPage('meridianpress')));
    outlet.answer('/feed', body(rss([`${outlet.origin}/agency`]), 'application/rss+xml'));
    const address = `${outlet.origin}/altered`;
    outlet.answer('/altered', html(await storyPage('harrowstandard')));
    const popup = await browser().click(await browser().open(address));
    await checked(popup);
    await popup.run(async url => {
      const isRead = new Promise<void>(resolve => {
        chrome.storage.local.onChanged.addListener(({ feeds }) => {
          if (feeds?.newValue[0]?.state.status === 'ok') resolve();
        });
      });
      const added = { contract: 'background', method: 'addFeed', asked: { url } };
      void chrome.runtime.sendMessage(added);
      await chrome.permissions.request({ origins: ['http://127.0.0.1/*'] });
      await isRead;
    }, `${outlet.origin}/feed`);
    await press(popup, 'Check again');
    const report = await comparedWith(popup, 'library');
    assert.equal(report.versions[0]?.relation, 'copy');
    const removed = { contract: 'background', method: 'removeFeed', asked: { url: `${outlet.origin}/feed` } };
    await popup.run(async message => void (await chrome.runtime.sendMessage(message)), removed);
  });
});
