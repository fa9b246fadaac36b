import { PARAGRAPHS, PROSE, storyPage, titleOf } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const HTML = 'text/html; charset=utf-8';
const XHTML = 'application/xhtml+xml';
const NS = 'http://www.w3.org/1999/xhtml';

/** The document is what is given. */
const whole = (
  name: string,
  html: (name: string) => string | Buffer,
  type = HTML,
  heavy?: true,
): HostilePage => ({
  name,
  html: () => html(name),
  type,
  expect: 'answered',
  ...(heavy && { heavy }),
});

/** Something stands around the story, which is read all the same. */
const around = (
  name: string,
  parts: Parameters<typeof storyPage>[1],
  expect: HostilePage['expect'] = 'read',
): HostilePage => ({
  name,
  html: () => storyPage(name, parts),
  expect,
});

const times = (count: number, one: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => one(i)).join('');

const xml = (head: string, body: string): string =>
  `<?xml version="1.0"?>${head}<html xmlns="${NS}"><head><title>Ferry</title></head><body><article><h1>Ferry</h1>${PROSE}</article>${body}</body></html>`;

const styled = (name: string, css: string, expect: HostilePage['expect'] = 'read'): HostilePage =>
  around(`style: ${name}`, { head: `<style>${css}</style>` }, expect);

/** Bytes, namespaces and styles that take a document for another than it is. */
export const syntax: readonly HostilePage[] = [
  whole('NUL bytes between all tags', name => storyPage(name, {}).replace(/></g, '>\0<')),
  whole('NUL bytes inside the words', name => storyPage(name, {}).replace(/ferry/g, 'fer\0ry')),
  whole('a byte order mark before every paragraph', name =>
    storyPage(name, {}).replace(/<p>/g, '\ufeff<p>\ufeff'),
  ),
  whole('UTF-16 with its mark', name => Buffer.from(`\ufeff${storyPage(name, {})}`, 'utf16le')),
  whole('bytes that are no UTF-8', name =>
    Buffer.concat([
      Buffer.from(storyPage(name, {})),
      Buffer.from([0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf5]),
    ]),
  ),
  whole(
    'one encoding in its head, another in its metadata',
    name =>
      storyPage(name, {
        head: '<meta charset="utf-16le"><meta http-equiv="content-type" content="text/html; charset=iso-2022-kr">',
      }),
    'text/html; charset=shift_jis',
  ),
  whole(
    'escapes of ISO-2022-JP',
    name => storyPage(name, {}).replace(/ /g, ' \u001b(J\u001b(B'),
    'text/html; charset=iso-2022-jp',
  ),
  whole('carriage returns alone', name => storyPage(name, {}).replace(/\n/g, '\r')),
  whole(
    'a document type of a megabyte',
    name => `<!doctype html PUBLIC "${'x'.repeat(1_000_000)}">${storyPage(name, {})}`,
  ),
  whole('10,000 comments before the root', name => `${'<!--x-->'.repeat(10_000)}${storyPage(name, {})}`),
  whole('in plaintext from the middle on', name =>
    storyPage(name, {}).replace('<p>Harbour', '<plaintext><p>Harbour'),
  ),
  whole('a script that is never closed', name =>
    storyPage(name, { before: '' }).replace('</article>', '<script><!--<script></article>'),
  ),
  whole('a text area that is never closed', name =>
    storyPage(name, {}).replace('<p>The transport', '<textarea><p>The transport'),
  ),
  around('the story again in a template', {
    after: `<template>${PROSE.replace(/ferry/g, 'train')}</template>`,
  }),
  around('the story again in noscript', {
    after: `<noscript>${PROSE.replace(/ferry/g, 'train')}</noscript>`,
  }),
  around('the story again in a comment', { after: `<!--${PROSE}-->` }),
  around('conditional comments and instructions', {
    before: '<!--[if IE]><p>x</p><![endif]--><?xml-stylesheet href="/hit/style"?><![CDATA[ x ]]>',
  }),
  around('50,000 attributes', { before: `<div ${times(50_000, i => `b${i} `)}></div>` }),
  around('attributes of every name', {
    before: '<div constructor=1 __proto__=1 tostring=1 then=1 nodetype=1 = "x \'y <=1></div>',
  }),
  around('an attribute of 5 MB', { before: `<div title="${'x'.repeat(5_000_000)}"></div>` }),
  around('identifiers that are all the same', { after: times(20_000, () => '<i id="x" name="x"></i>') }),
  around('element names of a kilobyte', {
    after: times(200, i => `<x-${'y'.repeat(1_000)}${i}></x-${'y'.repeat(1_000)}${i}>`),
  }),
  around('elements that do not exist', {
    after: '<unknown><constructor><__proto__><h7><image><nextid><rb><isindex>x',
  }),
  {
    ...around(
      'a million text nodes',
      { after: '<div id="many"></div><script>for (let i = 0; i < 1e6; i++) many.append("a");</script>' },
      'answered',
    ),
    heavy: true,
  },
  {
    ...around(
      'a million empty text nodes in a paragraph',
      {
        after:
          '<script>const p = document.querySelector("article p"); for (let i = 0; i < 1e6; i++) p.append("");</script>',
      },
      'answered',
    ),
    heavy: true,
  },
  around(
    'the article in a foreign object',
    {
      article: `<svg width="800" height="900"><foreignObject width="800" height="900"><div xmlns="${NS}">${PROSE}</div></foreignObject></svg>`,
    },
    'answered',
  ),
  around(
    'the article in annotations of a formula',
    {
      article: `<math><semantics><annotation-xml encoding="text/html">${PROSE}</annotation-xml></semantics></math>`,
    },
    'answered',
  ),
  around(
    'paragraphs of another namespace',
    {
      article: '',
      after: `<script>const a = document.querySelector('article'); for (const t of ${JSON.stringify(PARAGRAPHS).replace(/</g, '\\u003c')}) a.appendChild(document.createElementNS('urn:x', 'p')).textContent = t;</script>`,
    },
    'answered',
  ),
  around('names with colons and capitals', {
    after: `<script>for (const [ns, n] of [['urn:x', 'x:SCRIPT'], ['${NS}', 'X:p'], [null, 'P'], ['http://www.w3.org/2000/svg', 'STYLE']]) document.body.appendChild(document.createElementNS(ns, n)).textContent = 'x';</script>`,
  }),
  whole(
    'XHTML with prefixes',
    () =>
      xml('', PROSE)
        .replace(/<(\/?)(html|head|title|body|article|h1|p)\b/g, '<$1h:$2')
        .replace('xmlns=', 'xmlns:h='),
    XHTML,
  ),
  whole('XHTML that breaks in the middle', () => xml('', '<p>never closed'), XHTML),
  whole(
    'XHTML with a billion laughs',
    () =>
      xml(
        `<!DOCTYPE html [<!ENTITY a "ha">${times(9, i => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)}]>`,
        '<p>&j;</p>',
      ),
    XHTML,
  ),
  whole(
    'XHTML with an entity of this computer',
    () =>
      xml(
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y SYSTEM "/hit/entity">]>',
        '<p>&x;&y;</p>',
      ),
    XHTML,
  ),
  whole(
    'XHTML with clobbering names',
    () => xml('', '<form name="body"><input name="parentNode"/></form><img name="documentElement" alt=""/>'),
    XHTML,
  ),
  whole(
    'XML with a style sheet that transforms it',
    () =>
      `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="data:text/xml,%3Cx/%3E"?><news>${PROSE}</news>`,
    'application/xml',
  ),
  whole(
    'an SVG picture of a story',
    () =>
      `<svg xmlns="http://www.w3.org/2000/svg"><title>${titleOf('svg')}</title>${PARAGRAPHS.map((text, i) => `<text y="${i * 20}">${text.replace(/&/g, '&amp;')}</text>`).join('')}</svg>`,
    'image/svg+xml',
  ),
  whole(
    'a PDF file',
    () =>
      '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>',
    'application/pdf',
  ),
  whole(
    'a picture',
    () => Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
    'image/gif',
  ),
  whole('a film', () => Buffer.from([0, 0, 0, 24, 102, 116, 121, 112]), 'video/mp4'),
  whole(
    'mail in parts',
    name => `--x\r\nContent-Type: text/html\r\n\r\n${storyPage(name, {})}\r\n--x--`,
    'multipart/x-mixed-replace; boundary=x',
  ),
  whole('a thousand lines of text', () => PARAGRAPHS.join('\n\n').repeat(200), 'text/plain; charset=utf-8'),
  styled(
    'nothing is rendered before it is near',
    'article p { content-visibility: auto; contain-intrinsic-size: 1px 9000px; }',
  ),
  styled('nothing is rendered at all', 'article p { content-visibility: hidden; }', 'answered'),
  styled(
    'sticky and zoomed',
    'article { zoom: 7; } article p { position: sticky; top: 0; z-index: 2147483647; }',
  ),
  styled('boxes without boxes', 'article, article p, body { display: contents; }', 'answered'),
  styled('letters of no size', 'article p { font-size: 0; line-height: 0; }', 'answered'),
  styled(
    'other words by style',
    'article p { font-size: 0; } article p::before { content: "The ferry is well."; font-size: 16px; }',
    'answered',
  ),
  styled(
    'top to bottom, mirrored, turned',
    'article { writing-mode: vertical-rl; transform: scaleX(-1) rotate3d(1, 1, 1, 80deg); direction: rtl; unicode-bidi: bidi-override; }',
  ),
  styled(
    'first letters and lines apart',
    'p::first-letter { float: left; font-size: 9em; } p::first-line { color: red; } p { text-transform: uppercase; }',
  ),
  styled(
    'columns, grids and clips',
    'article { columns: 40 1px; overflow: clip; height: 3px; } article p { display: inline-grid; clip-path: circle(1px); }',
    'answered',
  ),
  styled(
    'a page of ten million pixels',
    'body { height: 9999999px; width: 9999999px; padding-top: 5000000px; }',
  ),
  styled(
    'nothing can be pointed at or selected',
    '* { pointer-events: none !important; user-select: none !important; cursor: none !important; }',
  ),
  styled(
    'colours of no kind',
    ':root { color-scheme: only dark; } * { color: color-mix(in oklch, currentColor, transparent) !important; background: color(display-p3 1 0 0 / none) !important; forced-color-adjust: none; }',
  ),
  styled(
    'rules without end',
    times(50_000, i => `.r${i} > p:has(> a:nth-child(${i})) { color: red }`),
  ),
  styled(
    'every rule important, every layer first',
    '@layer a, b; @layer b { * { all: revert !important; } } @layer a { *, *::before, *::after { animation: none !important; transition: none !important; } }',
  ),
];
