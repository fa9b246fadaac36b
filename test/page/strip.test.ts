import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Lab, openLab } from './lab/lab.ts';
import { harbourPage } from './pages/harbour.ts';

const FIND = `(() => {
  const { finding, session } = unspin;
  globalThis.found = [
    finding('figure', 'number', '214 passengers', { was: '124 passengers' }),
    finding('hedge', 'certainty', 'allegedly'),
    finding('extra', 'addition', 'Its shares fell by three per cent.'),
  ];
  session.read();
})()`;

const show = (strip: boolean) =>
  `void unspin.session.show({ findings: found, versions: unspin.originals, look: { ...unspin.look, strip: ${strip} } })`;

let lab: Lab;
before(async () => {
  lab = await openLab('Chromium', 'marking.ts');
});
after(() => lab.close());

async function shown(strip: boolean): Promise<Page> {
  const page = await lab.open(harbourPage());
  await page.evaluate(FIND);
  await page.evaluate(show(strip));
  return page;
}

const stripSays = (page: Page) => page.evaluate(`unspin.inStrip('.place')?.textContent ?? null`);

async function press(page: Page, name: string): Promise<void> {
  const handle = await page.evaluateHandle(
    `[...unspin.inStrip('.strip').querySelectorAll('button')].find(button => button.textContent === '${name}')`,
  );
  await (handle as ElementHandle).click();
}

test('there is no strip unless the reader wants one', async () => {
  const page = await shown(false);
  assert.equal(await stripSays(page), null);
  assert.equal(await page.$('[data-unspin=strip]'), null);
});

test('the strip leads from mark to mark and says which one is open', async () => {
  const page = await shown(true);
  assert.equal(await stripSays(page), '3 shown on the page');
  await press(page, 'Next');
  assert.equal(await stripSays(page), '1 of 3 changes');
  await press(page, 'Next');
  assert.equal(await stripSays(page), '2 of 3 changes');
  await page.keyboard.press('Escape');
  assert.equal(await stripSays(page), '3 shown on the page');
});

test('the strip is not read aloud beside the card that says the same', async () => {
  const page = await shown(true);
  const isLive = () => page.evaluate(`unspin.inStrip('.place').getAttribute('aria-live') !== 'off'`);
  assert.equal(await isLive(), true);
  await press(page, 'Next');
  assert.equal(await isLive(), false);
  await page.keyboard.press('Escape');
  assert.equal(await isLive(), true);
});

test('the strip counts what is left when one is called no alteration', async () => {
  const page = await shown(true);
  await press(page, 'Next');
  for (const selector of ['.dismiss', '.reasons button'])
    await ((await page.evaluateHandle(`unspin.inCard('${selector}')`)) as ElementHandle).click();
  assert.equal(await stripSays(page), '2 shown on the page');
});

test('hidden, it stays away until the page is read anew, and leaves the marks', async () => {
  const page = await shown(true);
  await press(page, 'Hide');
  assert.equal(await page.$('[data-unspin=strip]'), null);
  await page.evaluate(show(true));
  await page.evaluate('void unspin.session.next()');
  assert.equal(await page.$('[data-unspin=strip]'), null);
  assert.deepEqual(await page.evaluate(`unspin.drawn()['unspin-added-light']`), [
    'Its shares fell by three per cent.',
  ]);
  await page.evaluate('void unspin.session.read()');
  await page.evaluate(show(true));
  assert.equal(await stripSays(page), '3 shown on the page');
});

test('clearing takes the strip away with all else', async () => {
  const page = await shown(true);
  await page.evaluate('unspin.session.clear()');
  assert.equal(await page.$('[data-unspin=strip]'), null);
});
