import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Server, serve } from '../setup/serve.ts';
import { type Highlighted, highlightedWhen, squeezed } from './page.ts';
import { checked, comparedWith, press, reportIn } from './reader.ts';
import { seedPage } from './seed-page.ts';
import { unlessShared } from './shared.ts';
import { browserName, withBrowser } from './with-browser.ts';

describe(`the two seeds in ${browserName}`, { skip: unlessShared }, () => {
  const browser = withBrowser();
  let server: Server;
  const address = (name: string) => `http://127.0.0.1:${server.port}/${name}`;
  before(async () => {
    server = await serve(async ({ pathname }) => ({
      body: await seedPage(pathname.slice(1)),
      type: 'text/html; charset=utf-8',
    }));
  });
  after(() => server?.close());

  test('the spun one alone: damaged expressions are marked and their originals named', async () => {
    const page = await browser().open(address('spun'));
    const report = await reportIn(await browser().click(page));
    const marks = (all: readonly Highlighted[], wanted: string) =>
      all.some(({ text }) => squeezed(text).includes(wanted));
    for (const [damaged, original] of [
      ['Chilly Struggle', 'Cold War'],
      ['Related Press', 'Associated Press'],
      ['Belt and Highway', 'Belt and Road'],
      ['Felony Court docket', 'International Criminal Court'],
    ] as const) {
      const found = report.findings.find(({ kind, text }) => kind === 'term' && text.includes(damaged));
      assert.match(found?.was ?? '', new RegExp(original), damaged);
      const marked = await highlightedWhen(page, all => marks(all, damaged));
      assert.ok(marks(marked, damaged), `${damaged} is marked`);
    }
  });

  test('against each other: copies of one story, with their reworded quotations', async () => {
    await checked(await browser().click(await browser().open(address('spun'))));
    const page = await browser().open(address('back-translated'));
    const popup = await browser().click(page);
    await checked(popup);
    await press(popup, 'Compare with…');
    await press(popup, 'Open tab');
    await press(popup, 'spun');
    const report = await comparedWith(popup, 'tab');
    assert.equal(report.versions[0]?.relation, 'copy');
    assert.ok(report.findings.filter(({ kind }) => kind === 'quote').length >= 5);
  });
});
