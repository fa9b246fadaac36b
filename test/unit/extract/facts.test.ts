import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseHTML } from 'linkedom';
import { isoDate } from '../../../src/extract/facts/date.ts';
import { pageFacts } from '../../../src/extract/facts/page-facts.ts';
import { textFacts } from '../../../src/extract/facts/text-facts.ts';

const ADDRESS = 'https://gazette.example/ferry';

/** The facts of a page's head and body as "name: value (from)". */
const factsOf = (head: string, body = '<p>Text.</p>'): string[] =>
  pageFacts(
    parseHTML(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`).document,
    ADDRESS,
  ).facts.map(({ name, value, from }) => `${name}: ${value} (${from})`);

const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

suite('linked data', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Ferry runs aground',
    author: [{ '@type': 'Person', name: 'Ann Mercer' }, { name: 'Bo Lind' }],
    publisher: { name: 'The Mill Gazette' },
    datePublished: '2026-03-03T09:30:00+0100',
    isBasedOn: 'https://agency.example/ferry',
    isAccessibleForFree: 'False',
    correction: { '@type': 'CorrectionComment', text: 'The figure was wrong.' },
  };
  const expected = [
    'title: Ferry runs aground (JSON-LD headline)',
    'byline: Ann Mercer, Bo Lind (JSON-LD author)',
    'outlet: The Mill Gazette (JSON-LD publisher)',
    'published: 2026-03-03T09:30:00+01:00 (JSON-LD datePublished)',
    'isBasedOn: https://agency.example/ferry (JSON-LD isBasedOn)',
    'isAccessibleForFree: false (JSON-LD isAccessibleForFree)',
    'correction: The figure was wrong. (JSON-LD correction)',
  ];
  const json = JSON.stringify(article);
  const forms: readonly (readonly [string, string])[] = [
    ['plain', json],
    ['in an array', `[{"@type":"BreadcrumbList"},${json}]`],
    ['in a graph', `{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},${json}]}`],
    ['with types in a list', json.replace('"NewsArticle"', '["Thing","https://schema.org/NewsArticle"]')],
    ['in a comment', `<!-- ${json} -->`],
    ['in CDATA', `//<![CDATA[\n${json}\n//]]>`],
    ['with a trailing comma', json.replace(/}$/, ',}')],
    ['with a raw line end in a string', json.replace('The figure', 'The\nfigure')],
    ['with a semicolon behind', `${json};`],
  ];
  for (const [name, form] of forms)
    test(`is read ${name}`, () => {
      const facts = factsOf(linked(form));
      for (const fact of expected)
        assert.ok(facts.includes(fact), `${fact} is not among\n${facts.join('\n')}`);
    });

  test('that cannot be mended is passed over', () => {
    assert.deepEqual(factsOf(linked('{"@type": "NewsArticle", "headline": ')), [
      'language: en-GB (html lang)',
    ]);
  });
});

test('who wrote and published is looked up in the graph; an id is no name', () => {
  const entities = [
    { '@type': 'Article', author: { '@id': '#ann' }, publisher: { '@id': 'https://gazette.example/#paper' } },
    { '@type': 'Organization', '@id': 'https://gazette.example/#paper', name: 'The Mill Gazette' },
    { '@type': 'Person', '@id': '#ann', name: 'Ann Mercer' },
  ];
  const told = (graph: readonly object[]) =>
    factsOf(linked(JSON.stringify({ '@graph': graph }))).filter(fact => /^byline|^outlet/.test(fact));
  assert.deepEqual(told(entities), [
    'byline: Ann Mercer (JSON-LD author)',
    'outlet: The Mill Gazette (JSON-LD publisher)',
  ]);
  assert.deepEqual(told(entities.slice(0, 1)), []);
});

test('entities of HTML in linked data are read as their characters', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Mill &amp; Moor: &#8220;No&#x21;&rdquo; &copycat; &#0; &#9999999;',
    author: 'Ann O&#039;Neil',
  };
  const facts = factsOf(linked(JSON.stringify(article)));
  assert.ok(
    facts.includes('title: Mill & Moor: “No!” &copycat; &#0; &#9999999; (JSON-LD headline)'),
    facts[0],
  );
  assert.ok(facts.includes("byline: Ann O'Neil (JSON-LD author)"));
});

test('who commented and when is not who wrote the article', () => {
  const by = (name: string, day: string) =>
    `<b itemprop="author">${name}</b><time itemprop="datePublished" datetime="2026-03-${day}">${day}</time>`;
  const comment = `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment">${by('Bo', '09')}</div>`;
  const told = (body: string) => factsOf('', body).filter(fact => /^byline|^published/.test(fact));
  assert.deepEqual(told(comment), []);
  assert.deepEqual(told(comment + by('Ann', '03')), [
    'byline: Ann (microdata author)',
    'published: 2026-03-03 (microdata datePublished)',
  ]);
});

test('meta, links, microdata and hNews each keep where they were read', () => {
  const facts = factsOf(
    `<meta property="og:site_name" content="The Mill Gazette"><meta name="author" content="By Ann Mercer, Associated Press">
     <meta name="syndication-source" content="https://agency.example/1"><meta property="article:modified_time" content="2026-03-04">
     <link rel="canonical" href="/other"><link rel="c2pa-manifest" href="/m.c2pa">`,
    `<div class="hnews hentry"><span class="source-org vcard">Northshore Agency</span></div>
     <span itemprop="copyrightHolder">Mill Media</span>`,
  );
  for (const fact of [
    'outlet: The Mill Gazette (meta og:site_name)',
    'byline: Ann Mercer, Associated Press (meta author)',
    'credit: Associated Press (meta author)',
    'syndication-source: https://agency.example/1 (meta syndication-source)',
    'modified: 2026-03-04 (meta article:modified_time)',
    'canonical: https://gazette.example/other (link canonical)',
    'c2pa: https://gazette.example/m.c2pa (link c2pa-manifest)',
    'sourceOrganization: Northshore Agency (hNews source-org)',
    'copyrightHolder: Mill Media (microdata copyrightHolder)',
  ])
    assert.ok(facts.includes(fact), `${fact} is not among\n${facts.join('\n')}`);
});

suite('credits in the words', () => {
  const credit = (text: string, after: string[] = []) =>
    textFacts(text, after).flatMap(({ name, value, from }) =>
      name === 'credit' ? [`${value} (${from})`] : [],
    );
  const story = (first: string, last: string) => `${first}\nThe ship is empty.\nThe tide is low.\n${last}`;
  test('a dateline names place and agency', () => {
    const facts = textFacts(story('LAKE MILL, March 3 (Reuters) - A ferry ran aground.', 'It rained.'), []);
    assert.deepEqual(facts, [
      { name: 'credit', value: 'Reuters', from: 'dateline' },
      { name: 'dateline', value: 'LAKE MILL, March 3', from: 'dateline' },
    ]);
  });
  test('behind a place in capitals an unknown agency is one, in running text it is not', () => {
    assert.deepEqual(credit(story('PORT ELM, Norland (XP) — A ferry ran aground.', 'It rained.')), [
      'XP (dateline)',
    ]);
    assert.deepEqual(
      credit(story('The National Union of Sailors (NUS) - a union - struck.', 'It rained.')),
      [],
    );
  });
  for (const [closing, agency] of [
    ['The Associated Press contributed to this report.', 'Associated Press'],
    ['Source: Xinhua', 'Xinhua'],
    ['Source: Northshore Agency', 'Northshore Agency'],
    ['(Reporting by Ann Mercer; Editing by Bo Lind)', 'Reuters'],
    ['With inputs from PTI', 'PTI'],
    ['It was the third such accident this year. (ANI)', 'ANI'],
  ] as const)
    test(`“${closing}” credits ${agency}`, () =>
      assert.deepEqual(credit(story('A ferry ran aground.', closing)), [`${agency} (last paragraphs)`]));
  test('an agency that is only quoted is not credited', () => {
    assert.deepEqual(
      credit(story('Reuters reported that a ferry ran aground.', 'A spokesman told Reuters so.')),
      [],
    );
    assert.deepEqual(credit(story('A ferry ran aground.', 'It rained.'), ['Most read', 'Reuters']), []);
  });
  test('corrections are told, wherever they stand', () => {
    const note = 'Correction, 4 March: an earlier version gave a wrong figure.';
    assert.deepEqual(textFacts(story('A ferry ran aground.', 'It rained.'), [note]), [
      { name: 'correction', value: note, from: 'text' },
    ]);
  });
  test('a text that first stood elsewhere says so; what first appeared in a place does not', () => {
    const from = (closing: string) =>
      textFacts(story('A ferry ran aground.', closing), []).filter(({ name }) => name === 'original-source');
    assert.equal(
      from('This article was originally published by The Harbour Courier.')[0]?.value,
      'Harbour Courier',
    );
    assert.deepEqual(from('The sickness first appeared in West Mill at the end of August.'), []);
  });
});

test('dates are read as pages write them, and left alone where they mean two days', () => {
  for (const [written, read] of [
    ['2026-03-03', '2026-03-03'],
    ['2026-03-03 09:30:00 +0000', '2026-03-03T09:30:00+00:00'],
    ['2026-03-03T09:30Z', '2026-03-03T09:30:00Z'],
    ['Tue, 3 Mar 2026 09:30:00 GMT', '2026-03-03'],
    ['March 3, 2026', '2026-03-03'],
    ['2026-03-03 09:30 PM', '2026-03-03'],
    ['1772530200', '2026-03-03T09:30:00.000Z'],
    ['3/4/2026', null],
    ['2026-2026', null],
    ['yesterday', null],
  ] as const)
    assert.equal(isoDate(written), read, written);
});

suite('the title of a page whose first heading is its logo', () => {
  const titleOf = (head: string, body: string) => factsOf(head, body).find(fact => fact.startsWith('title:'));
  const logo = '<h1><a href="/"><img alt="" src="logo.svg">The Mill Gazette</a></h1>';
  const ask = (name: string, expected: string, head: string, body: string) =>
    test(name, () => assert.equal(titleOf(head, body), `title: ${expected}`));

  ask('is the next heading', 'Ferry runs aground (heading)', '', `${logo}<h1>Ferry runs aground</h1>`);
  ask(
    'is the document’s where no other heading stands',
    'Ferry runs aground (title)',
    '<title>Ferry runs aground | The Mill Gazette</title>',
    `${logo}<p>Text.</p>`,
  );
  ask(
    'is the document’s where that begins with the site’s name, too',
    'Ferry runs aground (title)',
    '<title>The Mill Gazette | Ferry runs aground</title>',
    `<main>${logo}</main>`,
  );
  ask(
    'is not the site’s name as the head tells it',
    'Ferry runs aground (title)',
    '<title>Ferry runs aground</title><meta property="og:site_name" content="The Mill Gazette">',
    '<h1>the mill gazette</h1>',
  );
  ask(
    'is a heading that links to its own page',
    'Ferry runs aground (heading)',
    '<title>Ferry – The Mill Gazette</title>',
    '<h1><a href="/?p=12">Ferry runs aground</a></h1>',
  );
  ask(
    'is a heading that links to a place in it',
    'Ferry runs aground (heading)',
    '<title>Ferry – The Mill Gazette</title>',
    '<h1><a href="#top">Ferry runs aground</a></h1>',
  );
});
