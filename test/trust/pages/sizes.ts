import { PROSE, storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const LINE = 'The crew of the tug Marrow said that they had heard three blasts before the light went out. ';

const big = (name: string, around: () => Parameters<typeof storyPage>[1]): HostilePage => ({
  name,
  html: () => storyPage(name, around()),
  expect: 'answered',
  heavy: true,
});

const times = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

const nested = (tag: string, depth: number, inside: string): string =>
  `<${tag}>`.repeat(depth) + inside + `</${tag}>`.repeat(depth);

const linkedData = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/** Too much of everything. */
export const sizes: readonly HostilePage[] = [
  big('100,000 nested elements', () => ({ after: nested('div', 100_000, 'x') })),
  big('100,000 nested elements around the article', () => ({ article: nested('div', 100_000, PROSE) })),
  big('20,000 nested inline elements', () => ({ article: `${PROSE}<p>${nested('b', 20_000, LINE)}</p>` })),
  big('240 nested elements, which are read', () => ({ article: nested('div', 240, PROSE) })),
  big('10 MB in one text node', () => ({ article: `${PROSE}<p>${LINE.repeat(110_000)}</p>` })),
  big('10 MB of one letter', () => ({ article: `${PROSE}<p>${'a'.repeat(10_000_000)}</p>` })),
  big('10 MB of spaces', () => ({ article: `${PROSE}<p>a${' '.repeat(10_000_000)}a</p>` })),
  big('10 MB of line breaks in a preformatted text', () => ({
    article: `${PROSE}<pre>a${'\n'.repeat(5_000_000)}a</pre>`,
  })),
  big('100,000 paragraphs', () => ({ article: PROSE + times(100_000, i => `<p>${i} ${LINE}</p>`) })),
  big('200,000 spans', () => ({ article: `${PROSE}<p>${times(200_000, () => '<span>word </span>')}</p>` })),
  big('500,000 elements', () => ({ after: times(500_000, () => '<i></i>') })),
  big('300,000 empty links', () => ({ after: times(300_000, i => `<a href="/${i}"></a>`) })),
  big('20,000 attributes on one element', () => ({
    article: `<div ${times(20_000, i => `a${i}="x" `)}>${PROSE}</div>`,
  })),
  big('a class name of 5 MB', () => ({
    article: `<div class="${'sidebar '.repeat(600_000)}">${PROSE}</div>`,
  })),
  big('a style attribute of 5 MB', () => ({
    article: `<div style="${'color:red;'.repeat(500_000)}">${PROSE}</div>`,
  })),
  big('10,000 headings', () => ({ after: times(10_000, i => `<h1>Heading ${i}</h1>`) })),
  big('10,000 articles', () => ({
    after: times(10_000, i => `<article><h2>Story ${i}</h2><p>${LINE}</p></article>`),
  })),
  big('5,000 meta elements', () => ({
    head: times(5_000, i => `<meta name="author" content="Author ${i}">`),
  })),
  big('a byline of 5 MB', () => ({ head: `<meta name="author" content="${'Ann '.repeat(1_250_000)}">` })),
  big('50 MB of linked data', () => ({
    head: linkedData(`{"@type":"NewsArticle","articleBody":${JSON.stringify(LINE.repeat(540_000))}}`),
  })),
  big('50 MB of broken linked data', () => ({
    head: linkedData(`{"@type":"NewsArticle",${'"a":"\\x",\n'.repeat(5_000_000)}`),
  })),
  big('linked data 100,000 levels deep', () => ({
    head: linkedData(`${'{"@graph":['.repeat(100_000)}${']}'.repeat(100_000)}`),
  })),
  big('a million entities of linked data', () => ({
    head: linkedData(`[${times(1_000_000, i => `{"@type":"Person","name":"${i}"},`)}{}]`),
  })),
  big('linked data that names 200,000 authors', () => ({
    head: linkedData(
      `{"@type":"NewsArticle","author":[${times(200_000, i => `{"name":"Author ${i}"},`)}{}]}`,
    ),
  })),
  big('2,000 pieces of linked data', () => ({
    head: times(2_000, i => linkedData(`{"@type":"NewsArticle","headline":"Story ${i}"}`)),
  })),
  big('300 frames', () => ({ after: times(300, i => `<iframe srcdoc="<p>${i}"></iframe>`) })),
  big('500 nested shadow trees', () => ({
    after: `${times(500, () => '<x-y><template shadowrootmode="open"><slot></slot>')}x${times(500, () => '</template></x-y>')}`,
  })),
  big('5,000 shadow trees beside each other', () => ({
    after: times(5_000, i => `<x-y><template shadowrootmode="open"><p>${i}</p></template></x-y>`),
  })),
  big('a table of 50,000 cells', () => ({
    after: `<table>${times(5_000, () => `<tr>${'<td>1</td>'.repeat(10)}</tr>`)}</table>`,
  })),
  big('1,000 tables in one another', () => ({ after: nested('table><tr><td', 1_000, 'x') })),
];
