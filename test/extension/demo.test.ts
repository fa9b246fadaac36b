import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Newsstand, openNewsstand } from '../demo/newsstand.ts';
import { keepOriginal } from '../demo/walk.ts';
import { CURRENT, type Highlighted, highlightedOn, highlightedWhen, htmlOf, squeezed } from './page.ts';
import { press, reads, reportIn } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

describe(`the demo's four stories in ${browserName}`, () => {
  const browser = withBrowser();
  let newsstand: Newsstand;
  before(async () => {
    newsstand = await openNewsstand();
  });
  after(() => newsstand.close());

  test('the agency’s story alone: nothing found is not called clean', async () => {
    const popup = await browser().click(await browser().open(newsstand.address('agency')));
    const report = await reportIn(popup);
    assert.deepEqual(report.findings, []);
    await reads(popup, 'not the same as clean');
  });

  test('the spun copy alone: damaged expressions are marked and their originals named', async () => {
    const page = await browser().open(newsstand.address('spun'));
    const popup = await browser().click(page);
    const report = await reportIn(popup);
    assert.equal(report.verdict.kind, 'spun');
    for (const [damaged, original] of [
      ['Chilly Battle', 'Cold War'],
      ['Supreme Courtroom', 'Supreme Court'],
      ['Nationwide Guard', 'National Guard'],
      ['local weather change', 'climate change'],
    ] as const)
      assert.ok(
        report.findings.some(
          one => one.kind === 'term' && one.text.includes(damaged) && one.was === original,
        ),
        original,
      );
    const isMarked = ({ text }: Highlighted) => squeezed(text).includes('Chilly Battle');
    assert.ok((await highlightedWhen(page, all => all.some(isMarked))).some(isMarked));
  });

  test('the altered copy: the kept original is found, and every change is marked on the page', async () => {
    await keepOriginal(browser(), newsstand.address('agency'));
    const page = await browser().open(newsstand.address('altered'));
    const before = await htmlOf(page);
    const popup = await browser().click(page);
    const report = await reportIn(popup);
    assert.deepEqual(
      report.versions.map(({ source, relation }) => ({ source, relation })),
      [{ source: 'library', relation: 'copy' }],
    );
    assert.equal(report.lineage.original, report.versions[0]?.id);
    const told = report.findings.filter(({ severity }) => severity === 'meaning');
    const kinds = new Set(told.map(({ kind }) => kind));
    for (const kind of ['quote', 'number', 'date', 'name', 'polarity', 'certainty'] as const)
      assert.ok(kinds.has(kind), `${kind} is among ${[...kinds].join(', ')}`);
    const omissions = told.filter(({ kind }) => kind === 'omission').map(({ was }) => was);
    assert.equal(omissions.length, 1, `left out: ${omissions.join(' | ')}`);
    assert.match(omissions[0] ?? '', /it had no record of two of the requests/);
    const additions = told.filter(({ kind }) => kind === 'addition').map(({ text }) => text);
    assert.equal(additions.length, 1, `put in: ${additions.join(' | ')}`);
    assert.match(additions[0] ?? '', /switching off the sirens/);

    const unmarked = (all: readonly Highlighted[]) =>
      ['21,400', '9 January', 'Marguerite Fontenoy'].filter(
        wanted => !all.some(({ text }) => squeezed(text) === wanted),
      );
    assert.deepEqual(unmarked(await highlightedWhen(page, all => unmarked(all).length === 0)), []);

    await press(popup, 'Changed date');
    const isOpen = (one: Highlighted) => CURRENT.test(one.name) && squeezed(one.text) === '9 January';
    assert.ok((await highlightedWhen(page, all => all.some(isOpen))).some(isOpen), 'its card is open');
    await page.waitForFunction(() => scrollY > 0);

    await press(popup, 'Clear highlights');
    await reads(popup, 'The page is as it was.');
    assert.deepEqual(await highlightedOn(page), []);
    assert.equal(await htmlOf(page), before);
  });

  test('the translated copy: the quotation whose meaning broke is a change of meaning', async () => {
    const page = await browser().open(newsstand.address('translated'));
    const popup = await browser().click(page);
    const report = await reportIn(popup);
    const quotes = report.findings.filter(({ kind }) => kind === 'quote');
    assert.ok(
      quotes.some(({ severity, text }) => severity === 'meaning' && text.includes('not only')),
      'the broken quotation',
    );
  });
});
