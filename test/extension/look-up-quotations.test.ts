import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { json } from '../services/faults.ts';
import { GDELT_ARTICLES } from '../services/service-answers.ts';
import type { Popup } from './driver/driver.ts';
import { CONTEXT, clickWith, openStage, type Stage, storyPage, use } from './look-up-stage.ts';
import { when } from './own-page-says.ts';
import { checked, comparedWith, decided, press, reads } from './reader.ts';
import { browserName, withBrowser } from './with-browser.ts';

const SENTENCE = 'We had warned them about the gates for years, the mayor told reporters.';

/** Resolves when a part of the popup is there so often. */
const isThere = (popup: Popup, selector: string, times: number): Promise<void> =>
  when(popup, (wanted, count) => document.querySelectorAll(wanted).length === count, selector, times);

describe(`looking one quotation up in ${browserName}`, () => {
  const browser = withBrowser();
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
    stage.search.answer(
      CONTEXT,
      json({ articles: [{ ...GDELT_ARTICLES[0], sentence: SENTENCE, context: '' }] }),
    );
    await browser().agreeTo('http://127.0.0.1/*');
  });
  afterEach(() => stage.close());

  const open = async (): Promise<Popup> =>
    clickWith(browser(), stage.page('copy', await storyPage('harrowstandard')), stage.settings);

  test('is allowed this time: its words alone are sent, and the next press asks the reader again', async () => {
    const popup = await open();
    const { quotations } = await checked(popup);
    const [quotation] = quotations;
    await press(popup, `Show ${quotations.length} quotations`);
    await press(popup, `Look it up ${quotation?.text}`);
    await reads(popup, `These words go to ${new URL(stage.search.origin).host}, and nothing else:`);
    assert.deepEqual(stage.asked(), [], 'nothing was asked before consent');
    await press(popup, `Ask this time – ${quotation?.text}`);
    await reads(popup, SENTENCE);
    assert.deepEqual(stage.asked(), [quotation?.sends]);
    await reads(popup, 'harbour-courier.example.org');
    await reads(popup, '1 request was sent');
    await press(popup, `Look it up ${quotation?.text}`);
    await reads(popup, 'These words go to');
    assert.equal(stage.asked().length, 1);
  });

  test('is allowed for always: the next press asks without a question', async () => {
    const popup = await open();
    const [quotation] = (await checked(popup)).quotations;
    await press(popup, `Look it up ${quotation?.text}`);
    await press(popup, `Whenever I click – ${quotation?.text}`);
    await reads(popup, SENTENCE);
    assert.equal(await decided(popup, 'gdelt-context'), 'always');
    await use(popup, {
      ...stage.settings,
      choices: { ...stage.settings.choices, 'gdelt-context': 'always' },
    });
    assert.equal(stage.asked().length, 1, 'a check alone asks nothing');
    await press(popup, `Look it up ${quotation?.text}`);
    await reads(popup, SENTENCE);
    assert.deepEqual(new Set(stage.asked()), new Set([quotation?.sends]));
  });

  test('is refused: it is never offered again, and nothing was sent', async () => {
    const popup = await open();
    const [quotation] = (await checked(popup)).quotations;
    await press(popup, `Look it up ${quotation?.text}`);
    await press(popup, `Never – ${quotation?.text}`);
    assert.equal(await decided(popup, 'gdelt-context'), 'never');
    const never = {
      ...stage.settings,
      choices: { ...stage.settings.choices, 'gdelt-context': 'never' as const },
    };
    assert.deepEqual((await use(popup, never)).quotations, []);
    assert.deepEqual(stage.asked(), []);
    await isThere(popup, '.quotations', 0);
  });

  test('stands beside the finding that says it was reworded', async () => {
    const copy = await storyPage('harrowstandard');
    stage.hold('agency', await storyPage('meridianpress'));
    const popup = await clickWith(browser(), stage.page('copy', copy), stage.settings);
    await press(popup, 'Ask this time – GDELT');
    const { findings } = await comparedWith(popup, 'gdelt');
    const { quotations } = await checked(popup);
    const reworded = findings.find(({ kind, text }) => kind === 'quote' && text);
    const row = quotations.find(({ start, end }) => reworded && start < reworded.end && reworded.start < end);
    assert.ok(row, 'the story has a reworded quotation');
    const before = stage.asked().length;
    await press(popup, `Where else is it said? ${row.text}`);
    await press(popup, `Ask this time – ${row.text}`);
    await reads(popup, SENTENCE);
    assert.deepEqual(stage.asked().slice(before), [row.sends]);
    await isThere(popup, '.finding .version', 1);
  });
});
