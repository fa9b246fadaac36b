import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseHTML } from 'linkedom';
import { toCitation } from '../../../src/extension/report/exports/citation.ts';
import { toCsv } from '../../../src/extension/report/exports/csv.ts';
import { fileName } from '../../../src/extension/report/exports/file-name.ts';
import { toHtml } from '../../../src/extension/report/exports/html.ts';
import {
  type ExportWords,
  escapeMarkdown,
  toMarkdown,
} from '../../../src/extension/report/exports/markdown.ts';
import { articleMarks, pieces } from '../../../src/extension/report/side-by-side/pieces.ts';
import type { Finding } from '../../../src/story/finding.ts';
import type { Report } from '../../../src/story/report.ts';
import { csvCells } from '../../trust/payloads/csv-cells.ts';

const HOSTILE =
  '=cmd|"x"</p><script>alert(1)</script>[a](javascript:alert(1)),\n<img src=x onerror=alert(1)>';
const text = `The bridge opened.\n${HOSTILE}`;
const finding: Finding = {
  id: 'quote-1',
  kind: 'quote',
  severity: 'meaning',
  start: 19,
  end: text.length,
  text: HOSTILE,
  was: '"><svg onload=alert(1)>',
  versionId: 'v1',
  versionStart: 0,
  versionEnd: 5,
  confidence: 0.9,
  why: 'The words in quotation marks differ.',
};
const report: Report = {
  schema: 'unspin-report/1',
  article: {
    title: '</title><script>alert(2)</script>',
    url: 'javascript:alert(3)',
    byline: 'A. Writer',
    outlet: 'The Harbour Post',
    language: 'en"><script>',
    published: '2026-03-04T10:00:00Z',
    text,
    sentences: [],
  },
  verdict: { kind: 'altered', summary: 'One <b>change</b>.', reasons: ['A *reason*'] },
  spin: { score: 0, backTranslation: 0 },
  versions: [
    {
      id: 'v1',
      url: 'javascript:alert(4)',
      title: '<i>t</i>',
      source: 'library',
      relation: 'copy',
      similarity: 0.91,
    },
  ],
  findings: [finding],
  lineage: { original: 'v1', confidence: 0.8, edges: [], evidence: ['It is `older`.'] },
  sources: [],
};
const words: ExportWords = {
  kind: kind => kind,
  date: iso => iso.slice(0, 10),
  here: 'Here',
  there: 'There',
  versions: 'Versions',
  findings: 'Findings',
  article: 'The article',
  leftOut: 'left out',
  likely: 'Likely',
  language: 'ar',
  direction: 'rtl',
  notThere: 'not there',
  checkedWith: 'Checked with Unspin',
  setAside: count => `${count} set aside`,
  untitled: 'Untitled',
};

const NONE: ReadonlySet<string> = new Set();

test('an exported HTML file holds foreign text as text: no script, no image, no foreign link', () => {
  const { document } = parseHTML(toHtml(report, words, NONE));
  assert.equal(document.querySelectorAll('script, img, svg, i, b').length, 0);
  const links = [...document.querySelectorAll('a')].map(link => link.getAttribute('href'));
  assert.deepEqual([...new Set(links)], ['#quote-1'], 'the only links lead to findings in the file');
  assert.ok(document.querySelector('h1')?.textContent?.includes('<script>alert(2)</script>'));
  assert.match(
    document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '',
    /^default-src 'none'/,
  );
  assert.ok(document.body.textContent?.includes('<img src=x onerror=alert(1)>'));
});

test('what no other text was seen to say is told as likely, and nothing where nothing is known', () => {
  const guess: Finding = { ...finding, kind: 'term', was: 'Cold War', versionId: null };
  const trace: Finding = { ...guess, id: 'wording-2', kind: 'wording', was: null };
  const alone: Report = { ...report, versions: [], findings: [guess, trace] };
  const { document } = parseHTML(toHtml(alone, words, NONE));
  const told = [...document.querySelectorAll('.finding')].map(one => one.textContent ?? '');
  assert.match(told[0] ?? '', /Likely: Cold War/);
  const markdown = toMarkdown(alone, words, NONE);
  assert.match(markdown, /^- Likely: “Cold War”$/m);
  for (const text of [...told, markdown]) assert.doesNotMatch(text, /There:|not there/);
});

test('an exported HTML file is written in the reader’s language and its direction, the article in its own', () => {
  const { document } = parseHTML(
    toHtml({ ...report, article: { ...report.article, language: 'en' } }, words, NONE),
  );
  const { documentElement } = document;
  assert.deepEqual([documentElement.lang, documentElement.getAttribute('dir')], ['ar', 'rtl']);
  assert.equal(document.querySelector('.text')?.getAttribute('lang'), 'en');
});

test('an exported HTML file marks the changed words', () => {
  const { document } = parseHTML(toHtml(report, words, NONE));
  assert.ok(document.querySelector('mark.meaning')?.textContent?.startsWith('=cmd'));
});

test('an exported HTML file says where each version can be seen, and every finding has an address', () => {
  const evidence = { v1: [{ label: 'The page as kept', url: 'https://archive.example/1' }] };
  const { document } = parseHTML(toHtml(report, words, NONE, evidence));
  assert.equal(document.querySelector('a[href^="https"]')?.textContent, 'The page as kept');
  assert.equal(document.querySelector('#quote-1 h3')?.textContent, 'quote');
});

test('Markdown escapes what a renderer would take for mark-up and links only web addresses', () => {
  const markdown = toMarkdown(report, words, NONE);
  assert.ok(!markdown.includes('<script>'), markdown);
  assert.ok(!/\]\(/.test(markdown.replaceAll('\\]\\(', '')), 'no link came out of foreign text');
  assert.ok(markdown.includes('A \\*reason\\*'));
});

test('a CSV field with commas, quotes and line breaks stays one field, and a formula is defused', () => {
  const csv = toCsv(report, NONE);
  assert.ok(csv.includes(`"'=cmd|""x""`), csv);
  assert.equal(csv.split('\r\n').length, 3);
});

test('a citation names author, title, outlet, dates and address', () => {
  assert.equal(
    toCitation({ ...report.article, title: 'Bridge', url: 'https://a.example/b' }, new Date(2026, 2, 5)),
    'A. Writer. “Bridge”. The Harbour Post, 2026-03-04. https://a.example/b (2026-03-05).',
  );
});

test('a citation is dated by the reader’s own day, not by the one in Greenwich', () => {
  const { TZ } = process.env;
  try {
    for (const [zone, hour] of [
      ['America/New_York', 23],
      ['Asia/Tokyo', 1],
    ] as const) {
      process.env.TZ = zone;
      assert.match(toCitation(report.article, new Date(2026, 2, 5, hour)), /\(2026-03-05\)\.$/, zone);
    }
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});

test('overlapping marks split a sentence where they begin and end, the weightiest on top', () => {
  const note: Finding = { ...finding, id: 'n', severity: 'note', start: 0, end: 10 };
  const meaning: Finding = { ...finding, id: 'm', start: 4, end: 6 };
  const cut = pieces('The bridge opened.', { start: 0, end: 18 }, articleMarks([note, meaning]));
  assert.deepEqual(
    cut.map(piece => [piece.text, piece.finding?.id ?? null]),
    [
      ['The ', 'n'],
      ['br', 'm'],
      ['idge', 'n'],
      [' opened.', null],
    ],
  );
});

test('Markdown text becomes no link, list or line by itself', () => {
  assert.equal(
    escapeMarkdown('1. see https://a.example/x or www.a.example'),
    '1\\. see https\\://a.example/x or www\\.a.example',
  );
  assert.equal(escapeMarkdown('one\r# two\u2028three\n\n===='), 'one \\# two three ====');
});

test('a cell that begins like a formula is led by an apostrophe, however it is written', () => {
  for (const text of ['=1+1', ' =1+1', '\u00a0@x', '＝1', '－1', '\n=1', '\t=1', '\r+1'])
    assert.ok(
      csvCells(toCsv({ ...report, findings: [{ ...finding, text }] }, NONE)).includes(`'${text}`),
      text,
    );
});

test('a file is named in letters and digits, none of them by half', () => {
  assert.equal(fileName('../../etc/passwd\u202egpj.\u0000exe'), 'etc-passwd-gpj-exe');
  assert.equal(fileName('\u202e\u0007…'), 'unspin-report');
  assert.doesNotMatch(fileName('𝔘'.repeat(100)), /\p{Cs}/u);
  assert.equal(fileName('नदी में नाव'), 'नदी-में-नाव');
  assert.equal(fileName('\u{e0100}'), 'unspin-report');
});

test('an article or a version without a title is named all the same', () => {
  const [version] = report.versions;
  assert.ok(version);
  const { outlet: _, ...nameless } = { ...version, id: 'boat', title: '' };
  const untitled: Report = { ...report, article: { ...report.article, title: '' }, versions: [nameless] };
  const page = parseHTML(toHtml(untitled, words, NONE)).document;
  assert.equal(page.querySelector('h1')?.textContent, 'Untitled');
  assert.equal(page.title, 'Untitled');
  const markdown = toMarkdown(untitled, words, NONE);
  assert.match(markdown, /^# \[?Untitled/);
  assert.match(markdown, /- \[?boat/);
  assert.doesNotMatch(toCitation(untitled.article, new Date()), /“”/);
});

test('what the reader set aside is not told as an alteration: it is listed apart, and no row of the table', () => {
  const name: Finding = {
    ...finding,
    id: 'name-1',
    kind: 'name',
    start: 4,
    end: 10,
    text: 'bridge',
    was: 'ferry',
  };
  const both = { ...report, findings: [name, finding] };
  const aside = new Set([finding.id]);
  const { document } = parseHTML(toHtml(both, words, aside));
  const order = [...document.querySelectorAll('h2, article')].map(one => one.id || one.textContent);
  assert.deepEqual(order, ['Findings', 'name-1', '1 set aside', 'quote-1', 'The article', 'Versions']);
  assert.deepEqual(
    [...document.querySelectorAll('mark')].map(mark => mark.textContent),
    ['bridge'],
  );
  const headings = toMarkdown(both, words, aside).match(/^#+ \w.*$/gm);
  assert.deepEqual(headings, ['## Findings', '### name', '## 1 set aside', '### quote', '## Versions']);
  assert.deepEqual(
    csvCells(toCsv(both, aside)).filter(cell => ['name', 'quote'].includes(cell)),
    ['name'],
  );
  assert.doesNotMatch(toHtml(both, words, NONE) + toMarkdown(both, words, NONE), /set aside/);
});

test('a CSV file tells a spreadsheet that its letters are UTF-8', () => {
  const bytes = new TextEncoder().encode(toCsv(report, NONE));
  assert.deepEqual([...bytes.slice(0, 7)], [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('kind')]);
});
