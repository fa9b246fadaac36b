import { storyPage } from '../story.ts';
import type { HostilePage } from './hostile-page.ts';

const says = (name: string, json: string, type = 'application/ld+json'): HostilePage => ({
  name: `linked data: ${name}`,
  html: () => storyPage(`linked data: ${name}`, { head: `<script type="${type}">${json}</script>` }),
  expect: 'read',
});

/** Values of the wrong kind in the place of any other. */
const ODD: readonly string[] = [
  'null',
  'true',
  '-1',
  '1e999',
  '""',
  '[]',
  '{}',
  '[[[]]]',
  '[null,{}]',
  '{"@value":{}}',
  '{"@id":7}',
  '{"name":{"name":{"name":[]}}}',
  '"\\ud800"',
  `"${'x'.repeat(30_000)}"`,
];
const KEYS = `headline author publisher datePublished dateModified articleBody articleSection inLanguage
  sourceOrganization copyrightHolder isBasedOn license creditText correction isAccessibleForFree wordCount
  mainEntity @graph hasPart @type`.split(/\s+/);

const odd = (key: string, i: number): HostilePage => {
  const value = ODD[i % ODD.length] ?? 'null';
  const type = key === '@type' ? '' : '"@type":"NewsArticle",';
  return says(`${key} is ${value.slice(0, 30)}`, `{${type}"${key}":${value}}`);
};

/** Linked data that is false, broken or of the wrong shape. */
export const linkedDataPages: readonly HostilePage[] = [
  ...KEYS.map(odd),
  ...KEYS.map((key, i) => odd(key, i + 5)),
  says(
    'prototype keys',
    '{"@type":"NewsArticle","__proto__":{"headline":"polluted"},"constructor":{"prototype":{"x":1}}}',
  ),
  says(
    'every property is every property',
    `{"@type":["NewsArticle","Person"],${KEYS.filter(key => key !== '@type')
      .map(key => `"${key}":{"@type":"NewsArticle"}`)
      .join(',')}}`,
  ),
  says(
    'dates that are none',
    '{"@type":"NewsArticle","datePublished":"9999999-99-99T99:99:99Z","dateModified":"+275760-09-13T00:00:00.001Z"}',
  ),
  says(
    'script addresses',
    '{"@type":"NewsArticle","url":"javascript:alert(1)","isBasedOn":"javascript:alert(1)","license":"data:text/html,x","publishingPrinciples":"vbscript:x"}',
  ),
  says(
    'a body that is not the page’s',
    `{"@type":"NewsArticle","articleBody":${JSON.stringify('Something else entirely was written here by nobody at all. '.repeat(50))}}`,
  ),
  says('not closed', '{"@type":"NewsArticle","headline":"x'),
  says('no JSON', 'function () { return 1 }'),
  says('a comment inside', '<!-- {"@type":"NewsArticle","headline":"x"} -->'),
  says('another type', '{"@type":"NewsArticle"}', 'application/ld+json; charset=utf-8'),
  says(
    'escaped into a script',
    '{"@type":"NewsArticle","headline":"<\\/script><script>fetch(1)<\\/script>"}',
  ),
];
