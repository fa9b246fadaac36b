import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Settings } from '../../src/extension/browser/settings.ts';
import { type Newsstand, openNewsstand } from '../demo/newsstand.ts';
import type { Popup } from './driver/driver.ts';
import { checkAgain, checked, decided, fill, press, reads, rowOf } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly permissions: {
    request(what: object, answer?: (granted: boolean) => void): Promise<boolean>;
  };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ readonly settings?: Settings }>;
      set(values: object): Promise<void>;
    };
  };
};

/** What the options page stores, with a news search on this computer in GDELT's place. */
const settingsWith = (gdeltMirror: string, network = true): Settings => ({
  network,
  choices: {},
  keys: { guardian: '', brave: '' },
  archives: [],
  gdeltMirror,
  cluster: null,
  keeping: { checked: false, days: 0, megabytes: 0 },
  autoSites: [],
  theme: 'system',
  markStyle: 'full',
  strip: false,
});

describe(`consent to look elsewhere in ${browserName}`, () => {
  const browser = withBrowser();
  let newsstand: Newsstand;
  let search: Server;
  let mirror = '';
  /** The questions that reached the news search. */
  let asked: (string | null)[] = [];

  before(async () => {
    newsstand = await openNewsstand();
    search = createServer((request, response) => {
      asked.push(new URL(request.url ?? '', 'http://search').searchParams.get('query'));
      response.setHeader('content-type', 'application/json');
      response.end('{"articles":[]}');
    });
    await new Promise<void>(resolve => search.listen(0, '127.0.0.1', resolve));
    mirror = `http://127.0.0.1:${(search.address() as AddressInfo).port}`;
  });
  after(() => {
    search.close();
    newsstand.close();
  });
  beforeEach(() => {
    asked = [];
  });

  const clickWith = async (settings: Settings): Promise<Popup> => {
    const popup = await browser().click(await browser().open(newsstand.address('altered')));
    await checked(popup);
    await popup.run(async stored => chrome.storage.local.set({ settings: stored }), settings);
    await checkAgain(popup);
    return popup;
  };

  test('a refusal in the browser is said, and nothing is sent', async () => {
    const popup = await clickWith(settingsWith(mirror));
    await popup.run(async () => {
      chrome.permissions.request = (_, answer) => {
        answer?.(false);
        return Promise.resolve(false);
      };
    });
    await press(popup, 'Ask this time');
    await reads(popup, 'You did not allow it in the browser. Nothing was sent.');
    assert.deepEqual(asked, []);
    await popup.close();
  });

  test('nothing is sent before the reader allows it, and then exactly what was announced', async () => {
    await browser().agreeTo('http://127.0.0.1/*');
    const popup = await clickWith(settingsWith(mirror));
    const { offers } = await checked(popup);
    assert.deepEqual(asked, []);
    assert.deepEqual(
      offers.map(({ source }) => source),
      ['gdelt'],
    );
    await reads(popup, `go to ${new URL(mirror).host}`);
    await press(popup, 'Ask this time');
    await rowOf(popup, 'gdelt', 'none');
    assert.deepEqual(asked, offers[0]?.sends.slice(0, 1), 'the rest are the days around its date');
    await reads(popup, '1 request was sent');
  });

  test('“this time” is not the next time', async () => {
    const popup = await clickWith(settingsWith(mirror));
    assert.deepEqual(asked, []);
    const row = (await checked(popup)).sources.find(({ source }) => source === 'gdelt');
    assert.equal(row?.state, 'not-asked');
  });

  test('“never” is never offered again', async () => {
    const popup = await clickWith(settingsWith(mirror));
    await press(popup, 'Never');
    assert.equal(await decided(popup, 'gdelt'), 'never');
    const { offers } = await checkAgain(popup);
    assert.deepEqual([offers, asked], [[], []]);
    await reads(popup, 'You chose never to ask it.');
  });

  test('the one switch turns all of it off', async () => {
    const popup = await clickWith({ ...settingsWith(mirror, false), choices: { gdelt: 'always' } });
    assert.deepEqual(asked, []);
    await reads(popup, 'Unspin is set to stay off the network.');
  });

  test('the options name the server that is set, as soon as it is', async () => {
    const options = await browser().openOwn('options/options.html');
    await fill(options, 'Address to ask instead of GDELT', 'https://gdelt.newsroom.example');
    await reads(options, 'A few words and short phrases from the article go to gdelt.newsroom.example.');
    await options.close();
  });

  test('two choices made in one moment are both kept', async () => {
    const options = await browser().openOwn('options/options.html');
    await reads(options, 'Lines alone');
    const stored = await options.run(async () => {
      for (const label of document.querySelectorAll('label'))
        if (['Dark', 'Lines alone'].includes(label.textContent ?? '')) label.click();
      for (;;) {
        const { settings } = await chrome.storage.local.get('settings');
        if (settings?.markStyle === 'lines') return settings;
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    });
    assert.equal(stored.theme, 'dark');
    await options.close();
  });
});
