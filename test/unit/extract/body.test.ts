import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../../src/extract/read-html.ts';
import type { Reading } from '../../../src/extract/reading.ts';
import { HARBOUR, harbourPage } from '../../page/pages/harbour.ts';

const STORY = HARBOUR.join('\n');
const read = (html: string): Reading =>
  readHtml(html, page => parseHTML(page).document, 'https://gazette.example/');

function article(html: string): Extract<Reading, { kind: 'article' }> {
  const reading = read(html);
  if (reading.kind !== 'article') throw new Error(reading.why);
  return reading;
}

/** The story with something between its second and third paragraph. */
const withInside = (html: string): string =>
  harbourPage().replace(`<p>${HARBOUR[2]}`, `${html}<p>${HARBOUR[2]}`);

suite('what stands between the paragraphs and is not the article’s goes', () => {
  for (const [name, html] of [
    [
      'a related link',
      '<p><strong>Related:</strong> <a href="/x">Storm tears off roofs along the coast</a></p>',
    ],
    ['a headline that is a link', '<p><a href="/x">Storm tears off roofs along the coast</a></p>'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get the best stories every morning. It is free.</p></div>',
    ],
    ['a newsletter sentence', '<p>Sign up for our daily newsletter and never miss a story.</p>'],
    ['an advertising label', '<div>Advertisement</div>'],
    ['a share bar', '<ul class="share-tools"><li>Facebook</li><li>Print this page</li></ul>'],
    [
      'a cookie note',
      '<div><p>This website uses cookies to improve your experience. Accept Read more</p></div>',
    ],
    [
      '“Most popular”',
      '<section class="most-popular"><h3>Most popular</h3><ol><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ol></section>',
    ],
    [
      'a comment',
      '<div class="comments"><div class="comment-body"><p>I was on board and it was quite frightening, I must say.</p></div></div>',
    ],
    ['words for screen readers', '<p class="sr-only">Opens in a new window, which you can close again.</p>'],
    [
      'a hidden box',
      '<div style="display: none"><p>You have read all of your free articles this month, sorry.</p></div>',
    ],
  ] as const)
    test(name, () => assert.equal(article(withInside(html)).article.text, STORY));
});

suite('what stands around the text goes', () => {
  const around = (before: string, after: string) =>
    harbourPage().replace('</h1>', `</h1>${before}`).replace('</article>', `${after}</article>`);
  for (const [name, html] of [
    ['a byline', around('<p class="byline">By Ann Mercer</p>', '')],
    ['a byline without a class', around('<p>By Ann Mercer</p>', '')],
    ['a time stamp', around('<p>Published 3 March 2026, 09:30</p>', '')],
    ['a time stamp in a sentence', around('<p>Last updated two hours ago by the desk in Mill.</p>', '')],
    ['a reason for a new version', around('<p>Updated to add what the mayor’s office said.</p>', '')],
    [
      'an author’s biography',
      around('', '<p>Ann Mercer is a senior reporter for The Mill Gazette. She covers the coast.</p>'),
    ],
    ['tags', around('', '<ul class="tags"><li><a href="/t">Ferries</a></li></ul>')],
    ['a follow line', around('', '<p>Follow us on Twitter and Facebook for more.</p>')],
    [
      'a teaser article',
      around('', '').replace(
        '</main>',
        '<article><h2><a href="/2">Bridge closed</a></h2><p>The old bridge over the Mill is closed for repair until autumn, the town said.</p></article></main>',
      ),
    ],
  ] as const)
    test(name, () => assert.equal(article(html).article.text, STORY));
});

test('what an open dialog hides from screen readers alone is read', () => {
  const page = harbourPage()
    .replace('<body>', '<body><div aria-hidden="true">')
    .replace('</body>', '</div><div role="dialog"><p>Choose what we may store.</p></div></body>');
  assert.equal(article(page).article.text, STORY);
});

suite('what is the article’s stays', () => {
  const inOrder = (inside: string, reads: string) =>
    assert.equal(
      article(withInside(inside)).article.text,
      [...HARBOUR.slice(0, 2), reads, ...HARBOUR.slice(2)].join('\n'),
    );
  test('a heading between paragraphs', () =>
    inOrder('<h2>What the office says</h2>', 'What the office says'));
  test('a short sentence', () => inOrder('<p>It was dark.</p>', 'It was dark.'));
  test('a list', () =>
    inOrder(
      '<ul><li>two tugs from the yard</li><li>one crane ship</li></ul>',
      'two tugs from the yard\none crane ship',
    ));
  for (const sentence of [
    'The firm changed its privacy policy in June without a word, the minister said.',
    'The names of the two may not be published, the judge ruled on Friday.',
    'Police say that they have a tip about the boat from two anglers.',
    'Brokers earn a commission on each berth that is sold.',
    'Parents can sign up for the free swimming lessons from Monday.',
    'Also on Tuesday two men were held in the port.',
    'For more than a decade he ran the ferry.',
    'Recommended speeds were halved in June.',
  ])
    test(`a sentence with words that sites use as well: ${sentence}`, () =>
      inOrder(`<p>${sentence}</p>`, sentence));
  test('an opening that begins as a time stamp does', () => {
    const opening = 'Updated figures show that fewer people took the boat.';
    assert.equal(
      article(harbourPage().replace('</h1>', `</h1><p>${opening}</p>`)).article.text,
      `${opening}\n${STORY}`,
    );
  });
  test('a word without the small letters that say how it is read', () =>
    inOrder(
      '<p>The sign said <ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby> in white on blue.</p>',
      'The sign said 港 in white on blue.',
    ));
  test('a quotation in a block', () =>
    inOrder(
      '<blockquote><p>We will learn from this, and we will put out two buoys.</p></blockquote>',
      'We will learn from this, and we will put out two buoys.',
    ));
  test('text that advertising splits', () =>
    assert.equal(
      article(withInside('<div class="ad-slot"><p>Cruises from 99 a night, book now.</p></div>')).article
        .text,
      STORY,
    ));
});

suite('a story set as preformatted text', () => {
  /** As a wire sends it: lines of so many characters, however the sentences run. */
  const wrapped = (paragraph: string): string => paragraph.replace(/(.{50,70}) /g, '$1\n');
  const page = (text: string): string =>
    harbourPage().replace(/(<\/h1>).*(<\/article>)/s, `$1<pre>${text}</pre>$2`);
  for (const [name, text] of [
    ['comes in paragraphs, lines running on', HARBOUR.map(wrapped).join('\n\n')],
    ['may have spaces in its blank lines, and several of them', HARBOUR.map(wrapped).join('\n \t\n\n')],
    [
      'may be cut by elements, in a blank line too',
      `\n\n<b>${HARBOUR[0]}\n</b>\n${HARBOUR.slice(1).map(wrapped).join('<i> \n</i> \n')}`,
    ],
    ['may begin paragraphs with spaces', HARBOUR.map(paragraph => `\n\n   ${wrapped(paragraph)}`).join('')],
  ] as const)
    test(name, () => assert.equal(article(page(text)).article.text, STORY));

  test('stays one where it is a listing of code', () => {
    const listing = `<code>${HARBOUR.join('\n\n')}</code>`;
    assert.equal(article(page(listing)).article.text, HARBOUR.join(' '));
  });
});

test('captions are kept apart from the text', () => {
  const { article: read, captions } = article(
    withInside(
      '<figure><img src="ferry.jpg"><figcaption>The ferry at low tide. Photo: Bo Lind</figcaption></figure>',
    ),
  );
  assert.equal(read.text, STORY);
  assert.deepEqual(captions, ['The ferry at low tide. Photo: Bo Lind']);
});

test('of two whole articles the one under the page’s title is read, and the page is said to have several', () => {
  const other = `<article><h2>Bridge closed</h2>${HARBOUR.map(p => `<p>${p.replace(/ferry|ship/g, 'bridge')}</p>`).join('')}</article>`;
  const reading = article(harbourPage().replace('</main>', `${other}</main>`));
  assert.equal(reading.article.text, STORY);
  assert.deepEqual(
    reading.notes.map(({ kind }) => kind),
    ['several-articles'],
  );
});

test('a locked stub is said to be one', () => {
  const html = harbourPage({
    paragraphs: HARBOUR.slice(0, 2),
    before:
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour ferry runs aground","isAccessibleForFree":false}</script>',
  }).replace(
    '</article>',
    '<div class="paywall"><p>Subscribe to continue reading this story.</p></div></article>',
  );
  assert.deepEqual(
    article(html).notes.map(({ kind }) => kind),
    ['paywall'],
  );
});

test('a live page is said to be one', () => {
  const live =
    '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Ferry: live"}</script>';
  assert.deepEqual(
    article(harbourPage({ before: live })).notes.map(({ kind }) => kind),
    ['live-blog'],
  );
});

suite('what cannot be read is refused in a sentence', () => {
  for (const [name, html, why] of [
    ['nothing', '', 'This page has no text.'],
    ['a few words', '<body><p>Page not found.</p></body>', 'Unspin found no article on this page.'],
    ['elements in elements', '<div>'.repeat(30_000), 'This page is nested too deeply for Unspin to read.'],
    ['elements without end', '<i></i>'.repeat(300_000), 'This page is too large for Unspin to read.'],
    [
      'a text longer than any article',
      harbourPage({ paragraphs: Array<string>(3_000).fill(HARBOUR.join(' ')) }),
      'This page is too large for Unspin to read.',
    ],
    ['50 MB', 'x'.repeat(50_000_000), 'This page is too large for Unspin to read.'],
  ] as const)
    test(name, () => assert.deepEqual(read(html), { kind: 'unreadable', why }));
});
