import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Seen } from './inside/reading.ts';
import { inIsolatedWorld } from './lab/isolated.ts';
import { type Lab, openLab } from './lab/lab.ts';
import { HARBOUR, harbourPage } from './pages/harbour.ts';

/** Lets the page's own scripts run, which the lab forbids otherwise. */
const WITH_SCRIPTS = {
  'content-security-policy': "default-src 'none'; script-src 'unsafe-inline'; frame-src 'self'",
};

const read = async (page: Page): Promise<Seen> => (await page.evaluate('unspin.read()')) as Seen;

/** Every sentence has live ranges that read exactly it, and the page was left alone. */
function assertPlaced(seen: Seen): void {
  assert.equal(seen.why, null);
  assert.ok(seen.sentences > 0);
  assert.deepEqual({ notPlaced: seen.notPlaced, wrong: seen.wrong }, { notPlaced: [], wrong: [] });
  assert.ok(seen.untouched, 'the page was changed');
}

let lab: Lab;
before(async () => {
  lab = await openLab('Chromium', 'reading.ts');
});
after(() => lab.close());

test('an article inside open shadow roots is read where the reader sees it', async () => {
  const [lede, ...rest] = HARBOUR;
  const page = await lab.open(`<!doctype html><title>Ferry</title><body><mill-story><h1>Ferry</h1>
    <p slot="lede">${lede}</p><p slot="none">This light child is never shown to anybody at all.</p>
    <template shadowrootmode="open"><article><slot name="lede"></slot>
    <mill-body><template shadowrootmode="open">${rest.map(p => `<p>${p}</p>`).join('')}</template></mill-body>
    </article></template></mill-story></body>`);
  const seen = await read(page);
  assertPlaced(seen);
  assert.equal(seen.text, HARBOUR.join('\n'));
});

test('an article in a frame of the same origin is read there', async () => {
  const path = lab.serve(harbourPage());
  const page = await lab.open(
    `<!doctype html><title>Frame</title><p>Menu</p><iframe src="${path}"></iframe>`,
  );
  const seen = await read(page);
  assertPlaced(seen);
  assert.equal(seen.text, HARBOUR.join('\n'));
});

test('paragraphs built from line breaks are paragraphs', async () => {
  const page = await lab.open(
    `<!doctype html><title>Ferry</title><div id="story">${HARBOUR.join('<br>\n<br>')}</div>`,
  );
  const seen = await read(page);
  assertPlaced(seen);
  assert.equal(seen.text, HARBOUR.join('\n'));
});

test('paragraphs of preformatted text are paragraphs', async () => {
  const wire = HARBOUR.map(paragraph => paragraph.replaceAll(', ', ',\n')).join('\n  \n');
  const page = await lab.open(`<!doctype html><title>Ferry</title><h1>Ferry</h1><pre>\n${wire}\n</pre>`);
  const seen = await read(page);
  assertPlaced(seen);
  assert.equal(seen.text, HARBOUR.join('\n'));
});

test('soft hyphens, zero-width and variation characters stay where the page has them', async () => {
  const story = HARBOUR.map(paragraph =>
    paragraph.replace('harbour', 'har\u00adbour\u200b').replace('ship', 'ship\ufe0f'),
  );
  const page = await lab.open(harbourPage({ paragraphs: story }));
  const seen = await read(page);
  assertPlaced(seen);
  assert.equal(seen.text, story.join('\n'));
});

test('right-to-left and Chinese articles are placed sentence by sentence', async () => {
  const arabic =
    'قالت إدارة الميناء إن العبّارة جنحت صباح الثلاثاء قرب المدخل، ولم يصب أحد من الركاب بأذى. ونقل الجميع إلى الشاطئ خلال ساعتين.';
  const chinese =
    '港口办公室表示，一艘载有二百一十四名乘客的渡轮周二上午在港口外搁浅，无人受伤。所有乘客在两小时内被送上岸，船长说他们没有看到沙洲。';
  for (const [language, paragraph] of [
    ['ar', arabic],
    ['zh', chinese],
  ] as const) {
    const page = await lab.open(
      harbourPage({ language, paragraphs: [paragraph, paragraph.slice(20), paragraph, paragraph.slice(30)] }),
    );
    const seen = await read(page);
    assertPlaced(seen);
    assert.ok(seen.text?.includes(paragraph));
  }
});

test('form controls named like DOM members do no harm', async () => {
  const names = [
    'hasAttribute',
    'getAttribute',
    'nodeType',
    'firstChild',
    'children',
    'shadowRoot',
    'className',
    'cloneNode',
    'parentNode',
  ];
  const controls = names.map(name => `<input name="${name}">`).join('');
  const images = ['querySelectorAll', 'createTreeWalker', 'body', 'cloneNode', 'documentElement'];
  const page = await lab.open(
    harbourPage({
      before: `<form id="search">${controls}</form>${images.map(name => `<img name="${name}">`).join('')}`,
    }),
  );
  const seen = (await inIsolatedWorld(page, lab.script, 'unspin.read()')) as Seen;
  assertPlaced(seen);
  assert.equal(seen.text, HARBOUR.join('\n'));
});

test('a page that overrides prototypes is read from a world of our own', async () => {
  const sabotage = `<script>
    for (const name of ['querySelectorAll', 'getAttribute', 'cloneNode', 'hasAttribute'])
      for (const type of [Document, Element, Node]) if (name in type.prototype) type.prototype[name] = () => { throw new Error('mine'); };
    Array.prototype.filter = String.prototype.replace = () => { throw new Error('mine'); };
    Object.defineProperty(Node.prototype, 'firstChild', { get: () => null });</script>`;
  const page = await lab.open(harbourPage({ before: sabotage }), WITH_SCRIPTS).catch(() => null);
  assert.ok(page, 'the page did not open');
  const seen = (await inIsolatedWorld(page, lab.script, 'unspin.read()')) as Seen;
  assertPlaced(seen);
  assert.equal(seen.text, HARBOUR.join('\n'));
});

test('elements nested 40,000 deep are refused in words', async () => {
  const page = await lab.open('<!doctype html><title>Deep</title><body></body>');
  const why = await page.evaluate(`(() => {
    let at = document.body;
    for (let i = 0; i < 40000; i++) { const inner = document.createElement('span'); at.append(inner); at = inner; }
    at.append('bottom');
    return unspin.whyNot();
  })()`);
  assert.equal(why, 'This page is nested too deeply for Unspin to read.');
});

test('a page of 10 MB with 200,000 nodes is read', async () => {
  const row = `<li><a href="/archive/${'x'.repeat(60)}">Older story</a></li>`;
  const filler = `<ul>${row.repeat(65_000)}</ul>`;
  const bulk = `<script type="text/plain">${'x'.repeat(4_000_000)}</script>`;
  const page = await lab.open(harbourPage({ after: filler + bulk }));
  const text = await page.evaluate('unspin.textOnly()');
  assert.ok(text === HARBOUR.join('\n'), 'something else was read');
});

test('a list of headlines is refused in words', async () => {
  const teasers = HARBOUR.flatMap((paragraph, i) => [
    `<article><h2><a href="/${i}">${paragraph.slice(0, 60)}</a></h2><p>${paragraph.slice(0, 120)}</p></article>`,
    `<article><h2><a href="/x${i}">${paragraph.slice(20, 70)}</a></h2><p>${paragraph.slice(30, 150)}</p></article>`,
  ]);
  const page = await lab.open(
    `<!doctype html><title>The Mill Gazette</title><main>${teasers.join('')}</main>`,
  );
  assert.equal((await read(page)).why, 'This page is a list of headlines: open one of its articles.');
});
