import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Lab, openLab } from './lab/lab.ts';
import { harbourPage } from './pages/harbour.ts';

/** Five findings of five levels, shown. */
const SHOW = `(() => {
  const { finding, look, originals, session } = unspin;
  const findings = [
    finding('figure', 'number', '214 passengers', { was: '124 passengers' }),
    finding('quote', 'quote', '“We did not see the sandbank until it was too late,”', { was: '“We saw the sandbank too late,”' }),
    finding('gap', 'omission', '', { after: 'for eleven years.', was: 'She was cleared of all blame.' }),
    finding('spun', 'wording', 'tried in vain to free the ship', { severity: 'wording', versionId: null }),
    finding('extra', 'addition', 'Its shares fell by three per cent.'),
  ];
  session.read();
  return session.show({ findings, versions: originals, look });
})()`;

const DRAWN = {
  'unspin-changed-light': ['214 passengers'],
  'unspin-quote-light': ['“We did not see the sandbank until it was too late,”'],
  'unspin-missing-light': ['years.'],
  'unspin-wording-light': ['tried in vain to free the ship'],
  'unspin-added-light': ['Its shares fell by three per cent.'],
};

let lab: Lab;
before(async () => {
  lab = await openLab('Chromium', 'marking.ts');
});
after(() => lab.close());

const drawn = (page: Page) => page.evaluate('unspin.drawn()') as Promise<Record<string, string[]>>;
const markup = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

async function shown(look: Parameters<typeof harbourPage>[0] = {}): Promise<Page> {
  const page = await lab.open(harbourPage(look));
  await page.evaluate(SHOW);
  return page;
}

test('every finding is drawn on exactly its words, each level under a name of its own', async () => {
  const page = await lab.open(harbourPage());
  assert.deepEqual(await page.evaluate(SHOW), {
    placed: ['figure', 'quote', 'gap', 'spun', 'extra'],
    notPlaced: [],
  });
  assert.deepEqual(await drawn(page), DRAWN);
});

test('on a vast page the marks are seen, and rules for them touch no other elements', async () => {
  const page = await shown({ after: '<i>other</i>'.repeat(20_001) });
  assert.deepEqual(await drawn(page), DRAWN);
  const line = (selector: string) =>
    page.evaluate(
      at =>
        getComputedStyle(document.querySelector(at) as Element, '::highlight(unspin-changed-light)')
          .textDecorationLine,
      selector,
    );
  assert.equal(await line('article p'), 'underline');
  assert.equal(await line('body > i'), 'none');
});

/** Reads a large page, and sees to something in the first pause. */
const readPatiently = (page: Page, inPause: string) =>
  page.evaluate(`(async () => {
    const { patient, pauses, finding, look, originals } = unspin;
    const findings = [finding('figure', 'number', '214 passengers')];
    const reading = patient.read();
    ${inPause}
    const { readable } = await reading;
    const { placed } = patient.show({ findings, versions: originals, look });
    return { readable, placed, paused: pauses.count > 0, sheets: document.adoptedStyleSheets.length };
  })()`);

test('a large page is read with pauses; one that is cleared meanwhile stays clear', async () => {
  const page = await lab.open(harbourPage({ after: '<p><a href="/">Older story</a></p>'.repeat(12_000) }));
  const readable = true;
  assert.deepEqual(await readPatiently(page, ''), { readable, placed: ['figure'], paused: true, sheets: 2 });
  await page.evaluate('unspin.session.clear()');
  assert.deepEqual(await readPatiently(page, 'patient.clear()'), {
    readable,
    placed: [],
    paused: true,
    sheets: 1,
  });
});

test('marks leave the markup and the layout as they were, and clearing leaves nothing', async () => {
  const page = await lab.open(harbourPage());
  await page.evaluate(`(() => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    CSS.highlights.set('page-own', new Highlight());
    window.shifts = 0;
    new PerformanceObserver(list => { for (const { value } of list.getEntries()) window.shifts += value; }).observe({ type: 'layout-shift', buffered: true });
    window.tops = () => [...document.querySelectorAll('p')].map(p => p.getBoundingClientRect().top);
    window.before = { markup: document.documentElement.outerHTML, tops: JSON.stringify(tops()), own };
  })()`);
  await page.evaluate(SHOW);
  assert.equal(await page.evaluate('document.documentElement.outerHTML === before.markup'), true);
  await page.evaluate(`unspin.session.goTo({ findingId: 'quote' })`);
  assert.equal(await page.evaluate('JSON.stringify(tops()) === before.tops && window.shifts === 0'), true);
  await page.evaluate('unspin.session.clear()');
  assert.equal(await page.evaluate('document.documentElement.outerHTML === before.markup'), true);
  assert.deepEqual(await drawn(page), {});
  assert.equal(
    await page.evaluate(
      `document.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets[0] === before.own && CSS.highlights.has('page-own')`,
    ),
    true,
  );
});

test('marks are painted though the page has set sheets of its own since it was read; without marks none of ours stays', async () => {
  const page = await lab.open(harbourPage());
  const line = await page.evaluate(`(() => {
    const { finding, look, originals, session } = unspin;
    const found = finding('figure', 'number', '214 passengers');
    document.adoptedStyleSheets = [new CSSStyleSheet()];
    session.show({ findings: [found], versions: originals, look });
    const [{ startContainer }] = CSS.highlights.get('unspin-changed-light');
    return getComputedStyle(startContainer.parentElement, '::highlight(unspin-changed-light)').textDecorationLine;
  })()`);
  assert.equal(line, 'underline');
  await page.evaluate('unspin.session.show({ findings: [], versions: [], look: unspin.look })');
  assert.equal(await page.evaluate('document.adoptedStyleSheets.length'), 1);
});

test('on a dark page the marks are the light ones, whatever paints it dark', async () => {
  for (const style of [
    'body { background: #101418; color: #eee }',
    'article { background: rgb(20 60 100); color: white }',
    'html { background: linear-gradient(#111, #222); color: #f4f4f4 } ',
  ]) {
    const names = Object.keys(await drawn(await shown({ style })));
    assert.ok(
      names.every(name => name.endsWith('-dark')),
      `${style}: ${names}`,
    );
  }
});

test('on every ground the marks’ lines stand out by 3 to 1 and the text stays as readable', async () => {
  for (const style of [
    '',
    'body { background: #fff1e5; color: #33302e }',
    'body { background: oklch(0.62 0.17 250); color: white }',
    'article { background: rgb(160 40 40); color: white }',
    'body { background: #777; color: #fff } article { background: rgb(0 0 0 / 0.5) }',
    'body { background: #fff; color: #767676 }',
    'body { background: color(display-p3 0.1 0.4 0.2); color: #e8ffe8 }',
  ]) {
    const page = await shown({ style });
    const measured = (await page.evaluate('unspin.measureMarks()')) as {
      name: string;
      line: number;
      text: number;
      before: number;
    }[];
    assert.equal(measured.length, 5);
    for (const { name, line, text, before } of measured) {
      assert.ok(line >= 3, `${name} on "${style}": ${line}`);
      assert.ok(text >= Math.min(before, 4.5), `text in ${name} on "${style}": ${before} became ${text}`);
    }
    await page.close();
  }
});

test('a reader can have lines without tints, or thick ones', async () => {
  const page = await lab.open(harbourPage());
  const styleOf = (markStyle: string) =>
    page.evaluate(`(() => {
    const { finding, look, session } = unspin;
    const found = finding('figure', 'number', '214 passengers');
    session.read();
    session.show({ findings: [found], versions: [], look: { ...look, markStyle: '${markStyle}' } });
    const { backgroundColor, textDecorationThickness } = getComputedStyle(document.querySelector('article p'), '::highlight(unspin-changed-light)');
    return [backgroundColor, textDecorationThickness];
  })()`);
  assert.deepEqual(await styleOf('lines'), ['rgba(179, 38, 30, 0)', '2px']);
  assert.deepEqual(await styleOf('thick'), ['rgba(179, 38, 30, 0.13)', '4px']);
});

test('words inside a link are marked like any others', async () => {
  const page = await lab.open(
    harbourPage().replace('214 passengers', '<a href="/ferry"><b>214 passengers</b></a>'),
  );
  await page.evaluate(SHOW);
  assert.deepEqual(await drawn(page), DRAWN);
});

test('when the page rebuilds its paragraphs the marks are found again; where the words are gone they go', async () => {
  const page = await shown();
  await page.evaluate(`(() => {
    for (const p of document.querySelectorAll('article p')) p.outerHTML = p.outerHTML.replace('Its shares fell', 'Its shares rose');
  })()`);
  await page.waitForFunction(`!('unspin-added-light' in unspin.drawn())`);
  const { 'unspin-added-light': _, ...others } = DRAWN;
  assert.deepEqual(await drawn(page), others);
});

test('words inserted by late advertising move no mark', async () => {
  const page = await shown();
  await page.evaluate(`(() => {
    const box = document.createElement('div');
    box.textContent = 'Advertisement: 214 passengers love our cruises.';
    document.querySelector('article p').before(box);
  })()`);
  assert.deepEqual(await drawn(page), DRAWN);
});

test('an address that changes without a load takes the marks away and is told', async () => {
  const page = await shown();
  await page.evaluate(`history.pushState({}, '', '/another-story')`);
  await page.waitForFunction('unspin.told.addresses.length > 0');
  assert.deepEqual(await drawn(page), {});
  assert.ok(((await page.evaluate('unspin.told.addresses[0]')) as string).endsWith('/another-story'));
});

test('a page that “Back” may bring again is left without marks', async () => {
  const page = await shown();
  const leave = (persisted: boolean) =>
    page.evaluate(`dispatchEvent(new PageTransitionEvent('pagehide', { persisted: ${persisted} }))`);
  await leave(false);
  assert.deepEqual(await drawn(page), DRAWN);
  await leave(true);
  assert.deepEqual(await drawn(page), {});
});

test('a jump inside the page changes nothing', async () => {
  const page = await shown();
  await page.evaluate(`location.hash = '#comments'`);
  await page.evaluate('new Promise(requestAnimationFrame)');
  assert.deepEqual(await drawn(page), DRAWN);
  assert.deepEqual(await page.evaluate('unspin.told.addresses'), []);
});

test('what the page does not say is listed, not drawn', async () => {
  const page = await lab.open(harbourPage());
  const placement = await page.evaluate(`(() => {
    const { finding, look, session } = unspin;
    const found = finding('moved', 'number', '214 passengers');
    session.read();
    document.querySelector('article p').textContent = 'A ferry ran aground.';
    return session.show({ findings: [found], versions: [], look });
  })()`);
  assert.deepEqual(placement, { placed: [], notPlaced: ['moved'] });
  assert.deepEqual(await drawn(page), {});
  assert.ok(!(await markup(page)).includes('unspin'));
});
