import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Newsstand, openNewsstand } from '../demo/newsstand.ts';
import { keepOriginal } from '../demo/walk.ts';
import { checked, comparedWith, fill, press, reads, reportIn } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

const ORIGINAL = 'Flood barrier failure in Port Sorrel forces 12,400 people from their homes';

describe(`“Compare with…” in ${browserName}`, () => {
  const browser = withBrowser();
  let newsstand: Newsstand;
  before(async () => {
    newsstand = await openNewsstand();
  });
  after(() => newsstand.close());

  const clickOnAltered = async () => {
    const popup = await browser().click(await browser().open(newsstand.address('altered')));
    const report = await reportIn(popup);
    assert.deepEqual(report.versions, [], 'no version is known before');
    await press(popup, 'Compare with…');
    return popup;
  };

  test('pasted text', async () => {
    const popup = await clickOnAltered();
    await press(popup, 'Pasted text');
    await fill(
      popup,
      'Text of the other version',
      'It will be led by Marguerite Dessaline, a retired judge of the Supreme Court, and is due to report by February 12.',
    );
    await press(popup, 'Compare');
    const { versions } = await comparedWith(popup, 'pasted');
    assert.equal(versions.length, 1);
  });

  test('pasted text that is too short is refused in a sentence', async () => {
    const popup = await clickOnAltered();
    await press(popup, 'Pasted text');
    await fill(popup, 'Text of the other version', 'Too short.');
    await press(popup, 'Compare');
    await reads(popup, 'This text is too short to compare with');
  });

  test('an address, when the browser’s question for its site is answered yes', async () => {
    await browser().agreeTo('http://127.0.0.1/*');
    const popup = await clickOnAltered();
    await press(popup, 'Address');
    await fill(popup, 'Address of the other version', newsstand.plainAddress('agency'));
    await press(popup, 'Compare');
    const { versions, findings } = await comparedWith(popup, 'address');
    assert.equal(versions[0]?.relation, 'copy');
    assert.ok(findings.some(({ kind, was }) => kind === 'name' && was?.includes('Dessaline')));
  });

  test('an open tab that was checked before', async () => {
    await checked(await browser().click(await browser().open(newsstand.address('agency'))));
    const popup = await clickOnAltered();
    await press(popup, 'Open tab');
    await press(popup, ORIGINAL);
    const { versions } = await comparedWith(popup, 'tab');
    assert.equal(versions[0]?.relation, 'copy');
  });

  test('an article of the library, found again on the next click', async () => {
    await keepOriginal(browser(), newsstand.address('agency'));
    const page = await browser().open(newsstand.address('altered'));
    const report = await reportIn(await browser().click(page));
    assert.deepEqual(
      report.versions.map(({ source, title }) => ({ source, title })),
      [{ source: 'library', title: ORIGINAL }],
    );
  });
});
