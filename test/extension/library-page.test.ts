import assert from 'node:assert/strict';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { warc } from '../services/warc.ts';
import type { OwnTab } from './driver/own-page.ts';
import { storyPage } from './look-up-stage.ts';
import { says, when } from './own-page-says.ts';
import { fill, POLL, press } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

declare const chrome: {
  readonly storage: {
    // biome-ignore lint/suspicious/noExplicitAny: the test reads what the background wrote
    readonly session: { get(key: null): Promise<Record<string, any>> };
  };
};

const folder = path.join(tmpdir(), `unspin-library-page-${process.pid}`);

const wordsOf = (count: number): string =>
  `${'The council of Norrick voted on Tuesday to close the old harbour bridge, mayor Ana Holt said. '.repeat(count)}`;
const line = (story: object): string => `${JSON.stringify(story)}\n`;
const LINES = [
  line({ title: 'Bridge closes', outlet: 'Norrick Post', published: '2031-04-02', text: wordsOf(4) }),
  'no json\n',
  line({
    title: 'Ferry runs again',
    outlet: 'Larkholm Gull',
    published: '2031-05-09',
    text: 'A ferry runs.',
  }),
].join('');

/** Chooses a file for the library. */
async function giveFile(page: OwnTab, name: string, content: string | Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, name), content);
  await page.giveFile(path.join(folder, name));
}

/** What the tabs' reports compare with the library: titles of the article and of the version most like it. */
const comparisons = (page: OwnTab): Promise<readonly (readonly [string, string | undefined])[]> =>
  page.run(async () =>
    Object.entries(await chrome.storage.session.get(null)).flatMap(([key, value]) => {
      const report = key.startsWith('tab:') ? value.report : null;
      const [version] = report?.versions ?? [];
      return version?.source === 'library' ? [[report.article.title, version.title] as const] : [];
    }),
  );

describe(`the library page in ${browserName}`, () => {
  after(() => rm(folder, { recursive: true, force: true }));
  const browser = withBrowser();
  const openOptions = () => browser().openOwn('options/options.html');

  test('takes in JSON Lines and web archives, and finds by words, outlet, date and text', async () => {
    const options = await openOptions();
    await says(options, 'Your library is empty.');
    await giveFile(options, 'stories.jsonl', LINES);
    await says(options, '2 articles added. 1 line could not be read.');
    await says(options, '2: It is not JSON.');
    await fill(options, 'Search your library', 'ferry');
    await says(options, 'Bridge closes', false);
    await fill(options, 'Search your library', '');
    await fill(options, 'Outlet', 'Norrick Post');
    await says(options, 'Ferry runs again', false);
    await says(options, 'Bridge closes');
    await fill(options, 'Outlet', '');
    await fill(options, 'Published from', '2031-05-01');
    await says(options, 'Bridge closes', false);
    await press(options, 'Show the text');
    await says(options, 'A ferry runs.');
    await fill(options, 'Published from', '');

    const capture = { url: 'https://meridian.example/flood', date: '2031-06-01T08:00:00Z' };
    const archive = Buffer.from(warc([{ ...capture, body: await storyPage('meridianpress') }]));
    await giveFile(options, 'capture.warc', archive);
    await says(options, '3 articles');
    await options.close();
  });

  test('says that a file breaks off, and keeps what came before', async () => {
    const options = await openOptions();
    await says(options, 'Add from a file');
    const cut = LINES + line({ title: 'Pier opens', text: wordsOf(2) }).slice(0, -40);
    await giveFile(options, 'cut.jsonl', cut);
    await says(options, 'The file breaks off or is damaged in the middle.');
    await says(options, '0 articles added.');
    await options.close();

    // Opened anew, the page says nothing yet of any file.
    const again = await openOptions();
    await says(again, 'Add from a file');
    const url = 'https://meridian.example/harbour';
    const capture = { url, date: '2031-06-02T08:00:00Z', body: await storyPage('meridianpress') };
    const archive = Buffer.from(warc([capture, { ...capture, url: `${url}/2` }]));
    await giveFile(again, 'cut.warc.gz', gzipSync(archive).subarray(0, -40));
    await says(again, 'The file breaks off or is damaged in the middle.');
    await again.close();
  });

  test('shows what was chosen whatever is looked for, and what came in elsewhere when it is seen again', async () => {
    const options = await openOptions();
    await says(options, 'Add from a file');
    await giveFile(options, 'two.jsonl', LINES);
    await says(options, 'Bridge closes');
    await options.run(() =>
      document.querySelector<HTMLElement>('[aria-label="Choose “Bridge closes” to compare"]')?.click(),
    );
    await fill(options, 'Search your library', 'ferry');
    await when(options, () => document.querySelectorAll('#libraryTitle .rows > li').length === 2);
    await says(options, 'Bridge closes');
    await fill(options, 'Search your library', 'quay');
    await says(options, 'No kept article has these words.');

    const other = await openOptions();
    await says(other, 'Add from a file');
    await giveFile(other, 'quay.jsonl', line({ title: 'Quay sinks', text: wordsOf(3) }));
    await says(other, '1 article added.');
    await other.close();
    await options.run(() => {
      Object.defineProperty(document, 'hidden', { value: false });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await says(options, 'Quay sinks');
    await options.close();
  });

  test('forgets what was chosen when all is deleted', async () => {
    const options = await openOptions();
    await says(options, 'Add from a file');
    await giveFile(options, 'two.jsonl', LINES);
    await says(options, 'Bridge closes');
    await when(options, () => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.rows .choice input[aria-label]')];
      const free = boxes.find(box => !box.checked && !box.disabled);
      free?.click();
      return boxes.filter(box => box.checked).length === 2;
    });
    await press(options, 'Delete all articles');
    await press(options, 'Delete all articles');
    await says(options, 'Your library is empty.');
    await giveFile(options, 'two.jsonl', LINES.replaceAll('Bridge', 'Harbour'));
    await says(options, 'Harbour closes');
    await when(options, () => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('.rows .choice input[aria-label]')];
      return boxes.length > 0 && boxes.every(box => !box.checked && !box.disabled);
    });
    await options.close();
  });

  test('an address that is refused stays in its field, to be mended', async () => {
    const options = await openOptions();
    await says(options, 'Add from a file');
    await fill(options, 'Address to ask instead', 'mirror.example');
    await says(options, 'This is not an address like https://news.example.');
    await when(options, () =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'mirror.example'),
    );
    await options.close();
  });

  test('compares any two, the later with the earlier', async () => {
    const options = await openOptions();
    await says(options, 'Add from a file');
    await giveFile(
      options,
      'two.jsonl',
      [
        line({
          title: 'Early draft',
          published: '2032-01-01',
          text: wordsOf(5).replaceAll('Ana Holt', 'Eva Lind'),
        }),
        line({ title: 'Late print', published: '2032-01-02', text: wordsOf(5) }),
      ].join(''),
    );
    await says(options, 'Late print');
    for (const title of ['Early draft', 'Late print'])
      await when(
        options,
        wanted => {
          const box = document.querySelector<HTMLInputElement>(`input[aria-label*="${wanted}"]`);
          if (!box?.checked) box?.click();
          return box?.checked ?? false;
        },
        title,
      );
    await press(options, 'Compare the two chosen');
    const deadline = performance.now() + 30_000;
    let compared = await comparisons(options);
    while (!compared.length && performance.now() < deadline) {
      await setTimeout(POLL);
      compared = await comparisons(options);
    }
    assert.deepEqual(compared, [['Late print', 'Early draft']]);
    await options.close();
  });

  test('deletes all only when it is asked twice', async () => {
    const options = await openOptions();
    await says(options, 'Delete all articles');
    await press(options, 'Delete all articles');
    await says(options, 'Delete every article for good?');
    await press(options, 'Delete all articles');
    await says(options, 'Your library is empty.');
    await options.close();
  });
});
