import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { braveQuery } from '../../../src/lookup/queries/brave-query.ts';
import { gdeltQuery } from '../../../src/lookup/queries/gdelt-query.ts';
import { guardianQuery } from '../../../src/lookup/queries/guardian-query.ts';
import type { RewritingSigns } from '../../../src/lookup/queries/rewriting-signs.ts';
import { type SearchWords, searchWords } from '../../../src/lookup/queries/search-words.ts';
import { webQuery } from '../../../src/lookup/queries/web-query.ts';
import type { Article } from '../../../src/story/article.ts';
import { words } from './larkholm.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

/** An invented story, told with a person whose name no thesaurus can change. */
const TEXT = [
  'Minister Jonathan Whitfield opened the new lighthouse museum at Brackwater on Friday, 212 years after the tower was lit.',
  'Whitfield said the keepers “carried every lamp up these stairs by hand through the worst of the winter storms”.',
  'The Brackwater Harbour Trust paid 1,840,000 pounds for the repair. Visitors from Rotterdam and Reykjavik came to see it.',
  'Jonathan Whitfield promised that entry “will stay free for the children of the islands as long as I live”.',
].join('\n');
const QUOTED = words(TEXT);
const article: Article = { title: 'Whitfield opens museum', text: TEXT, language: 'en' };
const untouched: RewritingSigns = { suspect: [], spun: 0, backTranslation: 0, likelyOriginal: [] };
const quoted = (query: string) => [...query.matchAll(/"([^"]*)"/g)].map(([, phrase]) => phrase ?? '');

suite('what a story is searched by', () => {
  test('is a quotation first, when nothing seems to have touched it', () => {
    const { quotations } = searchWords(article, lexicon, untouched);
    assert.equal(quotations.length, 2, 'one run of words of each quotation');
    for (const run of quotations) assert.ok(QUOTED.includes(words(run)), `“${run}” stands in the text`);
    assert.deepEqual(quoted(webQuery(searchWords(article, lexicon, untouched))), [quotations[0]]);
    assert.ok(gdeltQuery(searchWords(article, lexicon, untouched)).includes(quotations[1] ?? '?'));
  });

  for (const [name, signs] of [
    ['before the text was checked', undefined],
    [
      'when a word inside a quotation is damaged',
      { ...untouched, suspect: [{ start: TEXT.indexOf('lamp up'), end: TEXT.indexOf('lamp up') + 4 }] },
    ],
    ['when the text is spun and its few quotations prove nothing', { ...untouched, spun: 0.9 }],
    ['when the text went through another language', { ...untouched, backTranslation: 0.7 }],
  ] as const) {
    test(`is a firm name ${name}`, () => {
      const found = searchWords(article, lexicon, signs);
      assert.deepEqual(found.quotations, []);
      assert.deepEqual(quoted(webQuery(found)), ['Jonathan Whitfield']);
    });
  }

  test('is a quotation again when a spun text is damaged everywhere but there', () => {
    const damaged = [...TEXT.matchAll(/\w+/g)].map(({ index }) => ({ start: index, end: index + 1 }));
    const inQuotation = ({ start }: { start: number }) => /“[^”]*$/.test(TEXT.slice(0, start));
    const signs = { ...untouched, spun: 0.9, suspect: damaged.filter(span => !inQuotation(span)) };
    assert.equal(searchWords(article, lexicon, signs).quotations.length, 2);
  });

  test('has a name and no quotation quoted where one wrong phrase would hide everything', () => {
    assert.deepEqual(quoted(braveQuery(searchWords(article, lexicon, untouched))), ['Jonathan Whitfield']);
  });

  test('has expressions put right, places and telling numbers, and no title of address', () => {
    const found = searchWords(article, lexicon, { ...untouched, likelyOriginal: ['trade union'] });
    assert.equal(found.terms[0], 'trade union');
    for (const term of ['Rotterdam', 'Reykjavik', '1,840,000']) assert.ok(found.terms.includes(term), term);
    assert.ok(!found.firmNames.some(name => name.startsWith('Minister')));
  });

  test('is nothing where there is nothing to search by', () => {
    const empty = searchWords(
      { title: '', text: 'It rained and then it rained again.', language: 'en' },
      lexicon,
      untouched,
    );
    assert.deepEqual(
      [gdeltQuery(empty), guardianQuery(empty), braveQuery(empty), webQuery(empty)],
      ['', '', '', ''],
    );
  });
});

const MANY: SearchWords = {
  quotations: [],
  firmNames: ['Jonathan Whitfield', 'Ottar Brenn'],
  names: Array.from({ length: 40 }, (_, i) => `Name Number${i}`),
  terms: [
    'co-operation',
    'U.S.',
    '1,840,000',
    'Rotterdam',
    ...Array.from({ length: 40 }, (_, i) => `term${i}`),
  ],
};

suite('each service is asked by its own rules', () => {
  test('GDELT: brackets round OR, nothing with hyphens, dots or commas', () => {
    assert.equal(
      gdeltQuery(MANY),
      '"Jonathan Whitfield" ("Ottar Brenn" OR "Name Number0" OR Rotterdam OR term0 OR term1 OR term2)',
    );
  });

  test('GDELT: any of three quotations, and one alone without brackets', () => {
    const quotations = ['one two three', 'four five six', 'seven eight nine', 'ten eleven twelve'];
    assert.equal(
      gdeltQuery({ ...MANY, quotations }),
      '("one two three" OR "four five six" OR "seven eight nine")',
    );
    assert.equal(gdeltQuery({ ...MANY, quotations: ['one two three'] }), '"one two three"');
  });

  test('the Guardian: AND and OR', () => {
    assert.match(guardianQuery(MANY), /^"Jonathan Whitfield" AND \("Ottar Brenn" OR .* OR .*\)$/);
  });

  test('Brave: at most 400 characters and 50 words; the web: short', () => {
    const query = braveQuery(MANY);
    assert.ok(query.length <= 400 && query.split(' ').length <= 50, query);
    assert.ok(webQuery(MANY).split(' ').length <= 14);
  });
});
