import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Lab, openLab } from './lab/lab.ts';
import { harbourPage } from './pages/harbour.ts';

const SHOW = `(() => {
  const { finding, look, originals, session } = unspin;
  const findings = [
    finding('figure', 'number', '214 passengers', { was: '124 passengers', why: 'Another figure.' }),
    finding('hedge', 'certainty', 'allegedly', { was: null }),
    finding('extra', 'addition', 'Its shares fell by three per cent.'),
  ];
  session.read();
  return session.show({ findings, versions: originals, look });
})()`;

let lab: Lab;
before(async () => {
  lab = await openLab('Chromium', 'marking.ts');
});
after(() => lab.close());

async function shown(look: Parameters<typeof harbourPage>[0] = {}): Promise<Page> {
  const page = await lab.open(harbourPage(look));
  await page.evaluate(SHOW);
  return page;
}

const inCard = async (page: Page, selector: string): Promise<ElementHandle | null> =>
  (
    await page.evaluateHandle(`unspin.inCard(${JSON.stringify(selector)})`)
  ).asElement() as ElementHandle | null;
const cardOf = (page: Page) => inCard(page, 'section');
const hasCard = async (page: Page): Promise<boolean> => (await page.$('[data-unspin=card]')) !== null;

async function wordsOf(page: Page): Promise<string> {
  const card = await cardOf(page);
  assert.ok(card, 'no card is open');
  return card.evaluate(element => element.textContent ?? '');
}

async function press(page: Page, selector: string): Promise<void> {
  const button = await inCard(page, selector);
  assert.ok(button, `the card has no ${selector}`);
  await button.click();
}

/** The middle of a mark's words on the screen. */
const placeOf = (page: Page, name: string): Promise<{ x: number; y: number }> =>
  page.evaluate(name => {
    const range = [...(CSS.highlights.get(name) ?? [])][0] as Range;
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, name);

test('the card shows kind, both wordings, where the other stands and why', async () => {
  const page = await shown();
  await page.evaluate(`unspin.session.goTo({ findingId: 'figure' })`);
  const words = await wordsOf(page);
  for (const part of [
    'Changed figure',
    '1 of 3',
    'On this page',
    '214 passengers',
    'Northshore Agency · 3 Mar 2026',
    '124 passengers',
    'Another figure.',
  ])
    assert.ok(words.includes(part), `${part} is missing in: ${words}`);
  assert.deepEqual(
    await page.evaluate(`[...unspin.inCard('section').querySelectorAll('mark')].map(m => m.textContent)`),
    ['214', '124'],
  );
  const link = await inCard(page, 'a');
  assert.deepEqual(await link?.evaluate(a => [(a as HTMLAnchorElement).href, a.getAttribute('rel')]), [
    'https://agency.example/harbour',
    'noreferrer',
  ]);
  assert.equal(await page.evaluate('unspin.cardMode()'), 'closed');
});

test('an address that is no web address is not made a link', async () => {
  const page = await lab.open(harbourPage());
  await page.evaluate(`(() => {
    const { finding, look, originals, session } = unspin;
    const found = finding('figure', 'number', '214 passengers', { was: '<img src=x onerror=alert(1)>' });
    session.read();
    session.show({ findings: [found], versions: [{ ...originals[0], url: 'javascript:alert(1)' }], look });
    session.goTo({ findingId: 'figure' });
  })()`);
  assert.equal(await inCard(page, 'a'), null);
  assert.equal(await inCard(page, 'img'), null);
  assert.ok((await wordsOf(page)).includes('<img src=x onerror=alert(1)>'));
});

test('resting on a mark opens its card, leaving closes it, and moving into the card keeps it', async () => {
  const page = await shown();
  const { x, y } = await placeOf(page, 'unspin-changed-light');
  await page.mouse.move(x, y);
  await page.waitForSelector('[data-unspin=card]');
  const box = await (await cardOf(page))?.boundingBox();
  assert.ok(box);
  // At once: a card closes when the way to it takes long.
  await page.mouse.move(box.x + 40, box.y + 40);
  assert.ok(await hasCard(page));
  await page.mouse.move(5, 700, { steps: 4 });
  await page.waitForFunction(`!document.querySelector('[data-unspin=card]')`);
});

test('a press on a mark keeps its card open, a press beside it or Escape closes it', async () => {
  const page = await shown();
  const { x, y } = await placeOf(page, 'unspin-changed-light');
  await page.mouse.click(x, y);
  assert.ok(await hasCard(page));
  await page.mouse.click(5, 700);
  assert.ok(!(await hasCard(page)));
  await page.mouse.click(x, y);
  await page.keyboard.press('Escape');
  assert.ok(!(await hasCard(page)));
});

test('the keyboard’s focus on a marked link opens its card and does not go into it', async () => {
  const page = await lab.open(
    harbourPage().replace('214 passengers', '<a href="#ferry" id="ferry">214 passengers</a>'),
  );
  await page.evaluate(SHOW);
  await page.focus('footer');
  while ((await page.evaluate('document.activeElement.id')) !== 'ferry') await page.keyboard.press('Tab');
  assert.ok((await wordsOf(page)).includes('124 passengers'));
  assert.equal(await page.evaluate('document.activeElement.id'), 'ferry');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  assert.ok(!(await hasCard(page)));
});

test('a tap on a mark opens its card, a tap beside it closes it', async () => {
  const page = await shown();
  const { x, y } = await placeOf(page, 'unspin-changed-light');
  // The browser makes a click of a tap in a moment of its own.
  await page.touchscreen.tap(x, y);
  await page.waitForSelector('[data-unspin=card]');
  await page.touchscreen.tap(5, 700);
  await page.waitForFunction(`!document.querySelector('[data-unspin=card]')`);
});

test('the card is light or dark as the reader wants it, whatever the browser says', async () => {
  const page = await lab.open(harbourPage());
  for (const [theme, paper] of [
    ['light', 'rgb(255, 255, 255)'],
    ['dark', 'rgb(27, 31, 35)'],
  ]) {
    await page.evaluate(SHOW.replace('originals, look', `originals, look: { ...look, theme: '${theme}' }`));
    await page.evaluate(`unspin.session.goTo({ findingId: 'figure' })`);
    assert.equal(await page.evaluate(`getComputedStyle(unspin.inCard('section')).backgroundColor`), paper);
  }
});

test('next and previous step through the findings in the order of the text and come round', async () => {
  const page = await shown();
  const step = (to: 'next' | 'previous') => page.evaluate(`unspin.session.${to}().findingId`);
  assert.deepEqual(
    [await step('next'), await step('next'), await step('next'), await step('next'), await step('previous')],
    ['figure', 'hedge', 'extra', 'figure', 'extra'],
  );
  await press(page, 'footer button');
  assert.ok((await wordsOf(page)).includes('2 of 3'));
});

test('"Not an alteration" asks why, takes the mark away and tells the extension', async () => {
  const page = await shown();
  await page.evaluate(`unspin.session.goTo({ findingId: 'figure' })`);
  await press(page, '.dismiss');
  assert.deepEqual(
    await page.evaluate(`[...unspin.inCard('.reasons').querySelectorAll('button')].map(b => b.textContent)`),
    [
      'It says the same',
      'A correction or an update',
      'Only spelling or style',
      'The wrong passages are compared',
      'Another reason',
    ],
  );
  assert.deepEqual(
    await page.evaluate('unspin.told.dismissed'),
    [],
    'nothing is set aside before the reason',
  );
  await press(page, '.reasons button:nth-of-type(2)');
  assert.deepEqual(await page.evaluate('unspin.told.dismissed'), [['figure', 'update']]);
  assert.ok(!(await hasCard(page)));
  assert.deepEqual(await page.evaluate(`unspin.drawn()['unspin-changed-light']`), ['allegedly']);
});

test('the card is inside the window and off its sentence, wherever the mark stands', async () => {
  for (const [width, height] of [
    [1280, 900],
    [390, 700],
    [800, 360],
  ] as const)
    for (const findingId of ['figure', 'hedge', 'extra']) {
      const page = await lab.open(
        harbourPage({
          before: '<div style="height: 40vh"></div>',
          after: '<div style="height: 40vh"></div>',
        }),
      );
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await page.evaluate(SHOW);
      await page.evaluate(`unspin.session.goTo({ findingId: '${findingId}' })`);
      await page.evaluate('new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))');
      const box = await (await cardOf(page))?.boundingBox();
      assert.ok(box);
      const at = `${findingId} at ${width}×${height}`;
      assert.ok(
        box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
        `${at} leaves the window`,
      );
      const mark = (await page.evaluate(`(() => {
        const [range] = [...CSS.highlights.get('unspin-current-light')];
        const { top, bottom } = range.getBoundingClientRect();
        return { top, bottom };
      })()`)) as { top: number; bottom: number };
      assert.ok(mark.top >= 0 && mark.bottom <= height, `${at} is out of sight`);
      assert.ok(box.y >= mark.bottom || box.y + box.height <= mark.top, `${at} is covered`);
      await page.close();
    }
});

test('the keyboard is in the card while it was asked for, and back where it was afterwards', async () => {
  const page = await shown({ before: '<button id="own">Menu</button>' });
  await page.focus('#own');
  await page.evaluate(`unspin.session.goTo({ findingId: 'figure' })`);
  assert.equal(await page.evaluate('document.activeElement.dataset.unspin'), 'card');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate('document.activeElement.id'), 'own');
});
