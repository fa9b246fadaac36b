import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Seen } from './inside/reading.ts';
import { type Lab, openLab } from './lab/lab.ts';
import { HARBOUR } from './pages/harbour.ts';

const STORY = HARBOUR.join('\n');
const DEK =
  'A missing buoy sent the morning ferry onto the sandbank; the company says it will sail by Friday.';
const paragraphs = (of: readonly string[]) => of.map(paragraph => `<p>${paragraph}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Harbour ferry runs aground</title>${head}</head><body>${body}</body></html>`;
const article = (heading: string, text = paragraphs(HARBOUR)) =>
  page(`<header><a href="/">The Mill Gazette</a></header><main><article>${heading}${text}</article></main>`);

let lab: Lab;
before(async () => {
  lab = await openLab('Chromium', 'reading.ts');
});
after(() => lab.close());

/** The page reads exactly this, and each sentence has its place. */
async function reads(html: string, text: string): Promise<void> {
  const tab = await lab.open(html);
  const seen = (await tab.evaluate('unspin.read()')) as Seen;
  await tab.close();
  assert.equal(seen.text, text);
  assert.deepEqual([...seen.notPlaced, ...seen.wrong], []);
  assert.ok(seen.untouched, 'the page was changed');
}

test('an AMP page without its advertisements, its menu and what stands in for them', () =>
  reads(
    page(
      `<amp-analytics><script type="application/json">{"vars":{"account":"M-1"}}</script></amp-analytics>
      <article><h1>Harbour ferry runs aground</h1><amp-img src="/f.jpg" alt="The ferry"></amp-img>${paragraphs(HARBOUR.slice(0, 2))}
      <amp-ad width="300"><div placeholder>Advertisement</div><div fallback>This advert could not be loaded, sorry about that.</div></amp-ad>
      <amp-video src="/f.mp4"><p fallback>Your device cannot show this film of the ferry, sadly.</p></amp-video>
      ${paragraphs(HARBOUR.slice(2))}<amp-social-share type="mail">Send this story to your friends today.</amp-social-share></article>
      <amp-sidebar layout="nodisplay"><ul><li>All of our stories from the coast and the harbour.</li></ul></amp-sidebar>`,
      '<link rel="canonical" href="https://gazette.example/ferry"><style amp-boilerplate>body{animation:none}</style>',
    ),
    STORY,
  ));

test('a print view built from tables and line breaks', () =>
  reads(
    page(`<table width="640"><tr><td><b>The Mill Gazette</b></td></tr>
      <tr><td><font size="5"><b>Harbour ferry runs aground</b></font><br>By Ann Mercer<br>3 March 2026</td></tr>
      <tr><td>${HARBOUR.join('<br><br>')}</td></tr>
      <tr><td><hr>Printed from https://gazette.example/ferry<br>© 2026 The Mill Gazette. All rights reserved.</td></tr></table>`),
    STORY,
  ));

test('a print view of paragraphs, without where it was printed from', () =>
  reads(
    page(`<p><a href="/ferry?print">Print this page</a> | <a href="/ferry">Back to the article</a></p>
      <h1>Harbour ferry runs aground</h1><p>Tuesday, 3 March 2026</p>${paragraphs(HARBOUR)}<p>Source: https://gazette.example/ferry</p>`),
    STORY,
  ));

test('a page that another reader view has cleaned', () =>
  reads(
    page(`<div class="container"><div class="header reader-header"><a class="domain" href="/">gazette.example</a>
      <h1 class="reader-title">Harbour ferry runs aground</h1><div class="credits">Ann Mercer</div><div class="reader-estimated-time">2 minutes</div></div>
      <div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page">${paragraphs(HARBOUR)}</div></div></div></div>`),
    STORY,
  ));

for (const [where, heading] of [
  ['in the article’s header', `<header><h1>Ferry</h1><p class="dek">${DEK}</p><p>By Ann Mercer</p></header>`],
  ['in a heading under the title', `<h1>Ferry</h1><h2 class="standfirst">${DEK}</h2>`],
  ['in a group of headings', `<hgroup><h1>Ferry</h1><p>${DEK}</p></hgroup>`],
  ['called a subtitle', `<h1>Ferry</h1><p class="subtitle">${DEK}</p><time>3 March</time>`],
] as const)
  test(`the sentence that opens an article ${where} is the article’s`, () =>
    reads(article(heading), `${DEK}\n${STORY}`));

test('a site’s own header is not', () =>
  reads(
    article('<h1>Ferry</h1>').replace(
      'The Mill Gazette</a>',
      'The Gazette</a><p>All of the coast, every day.</p>',
    ),
    STORY,
  ));

test('the times of a live page’s entries are not its words', async () => {
  const entries = HARBOUR.map(
    (text, i) => `<article class="post"><h2>Entry ${i}</h2><time>1${i}:45</time><p>${text}</p></article>`,
  );
  const tab = await lab.open(page(`<main><h1>Ferry live</h1>${entries.join('')}</main>`));
  const seen = (await tab.evaluate('unspin.read()')) as Seen;
  for (const paragraph of HARBOUR) assert.ok(seen.text?.includes(paragraph));
  assert.doesNotMatch(seen.text ?? '', /:45/);
});

test('ligatures, and words that cannot be selected, are read and placed', () => {
  const story = HARBOUR.map(text => text.replaceAll('office', 'oﬃce').replaceAll('fi', 'ﬁ'));
  return reads(
    article('<h1>Ferry</h1>', `<div style="user-select: none">${paragraphs(story)}</div>`),
    story.join('\n'),
  );
});
