import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import type { PageFact } from '../../../src/extract/reading.ts';
import type { Http, HttpRequest } from '../../../src/lookup/door/http-request.ts';
import { archiveSource } from '../../../src/lookup/sources/archive.ts';
import { ARQUIVO_PT, INTERNET_ARCHIVE } from '../../../src/lookup/sources/archive-config.ts';
import { braveSource } from '../../../src/lookup/sources/brave.ts';
import { gdeltSource } from '../../../src/lookup/sources/gdelt.ts';
import { findQuotation } from '../../../src/lookup/sources/gdelt-context.ts';
import { guardianSource } from '../../../src/lookup/sources/guardian.ts';
import { pageSource } from '../../../src/lookup/sources/page.ts';
import type { Context, Source, Story } from '../../../src/lookup/sources/source.ts';
import { NOW, STORY } from './fault-case.ts';

/** A door that sends nothing and says what would have been sent. */
function closedDoor(text = '{}'): { context: Context; asked: { url: URL; request: HttpRequest }[] } {
  const asked: { url: URL; request: HttpRequest }[] = [];
  const http: Http = {
    async ask(address, request) {
      asked.push({ url: new URL(address), request });
      return { url: address, status: 200, headers: {}, text, at: NOW };
    },
  };
  return { context: { http, signal: new AbortController().signal, now: () => NOW }, asked };
}

async function requestOf(source: Source, text: string, story: Story = STORY) {
  const { context, asked } = closedDoor(text);
  await source.ask(story, context);
  assert.equal(asked.length, 1, 'one question a click');
  return asked[0] ?? assert.fail();
}

suite('what is sent is what was announced', () => {
  test('GDELT: the query, a window round the date, nothing of the address', async () => {
    const source = gdeltSource();
    const { url } = await requestOf(source, '{}');
    assert.equal(url.origin + url.pathname, 'https://api.gdeltproject.org/api/v2/doc/doc');
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      query: '"never doubted the old boat would"',
      mode: 'artlist',
      format: 'json',
      maxrecords: '50',
      sort: 'HybridRel',
      startdatetime: '20261011090000',
      enddatetime: '20261113090000',
    });
    assert.deepEqual(source.announce(STORY, NOW).sends, [
      url.searchParams.get('query'),
      '2026-10-11 – 2026-11-13',
    ]);
    assert.match(source.announce(STORY, NOW).sentence, /api\.gdeltproject\.org/);
  });

  test('the Internet Archive: the address without scheme and tracking, one row a content change', async () => {
    const source = archiveSource();
    const { url } = await requestOf(source, '[]');
    assert.equal(
      decodeURIComponent(url.search),
      '?url=daily-gull.example.org/ferry&output=json&fl=timestamp,original,statuscode,digest' +
        '&filter=statuscode:200&filter=mimetype:text/html&collapse=digest&limit=-40',
    );
    assert.deepEqual(source.announce(STORY, NOW).sends, ['https://daily-gull.example.org/ferry']);
    assert.match(source.announce(STORY, NOW).sentence, /web\.archive\.org/);
  });

  test('another archive: its own host is named and asked', async () => {
    const source = archiveSource(ARQUIVO_PT);
    const { url } = await requestOf(source, '');
    assert.equal(url.href, 'https://arquivo.pt/wayback/timemap/link/https://daily-gull.example.org/ferry');
    assert.match(source.announce(STORY, NOW).sentence, /arquivo\.pt/);
    assert.deepEqual(source.origins, ['https://arquivo.pt']);
  });

  test('an archive behind a proxy that calls its own copies http: has them read over https', async () => {
    const original = 'https://daily-gull.example.org/ferry';
    const { context } = closedDoor(`<${original}>; rel="original",
      <http://arquivo.pt/wayback/20261109120000/${original}>; rel="memento"; datetime="Mon, 09 Nov 2026 12:00:00 GMT",
      <http://elsewhere.example/20261110120000/${original}>; rel="memento"; datetime="Tue, 10 Nov 2026 12:00:00 GMT"`);
    const { candidates } = await archiveSource(ARQUIVO_PT).ask(STORY, context);
    assert.deepEqual(
      candidates.map(({ snapshot }) => snapshot?.address),
      [`https://arquivo.pt/wayback/20261109120000id_/${original}`],
    );
  });

  test('Brave: a time without a zone is UTC wherever the reader is', async () => {
    // Without the variable Node would go on in the last zone that was set.
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    process.env.TZ = 'Asia/Tokyo';
    try {
      const { context } = closedDoor(
        '{"results":[{"url":"https://a.example/1","page_age":"2026-11-09T22:00:00"},{"url":"https://a.example/2","page_age":"2026-11-09T22:00:00+02:00"}]}',
      );
      const { candidates } = await braveSource('k1').ask(STORY, context);
      assert.deepEqual(
        candidates.map(({ published }) => published),
        ['2026-11-09T22:00:00.000Z', '2026-11-09T20:00:00.000Z'],
      );
    } finally {
      process.env.TZ = zone;
    }
  });

  test('the Guardian: the key goes along and is marked secret', async () => {
    const { url, request } = await requestOf(guardianSource('k1'), '{"response":{"results":[]}}');
    assert.equal(url.searchParams.get('api-key'), 'k1');
    assert.equal(url.searchParams.get('show-fields'), 'headline,byline,bodyText,lastModified');
    assert.deepEqual(request.secrets, ['api-key']);
  });

  test('Brave: the key goes in its header, never in the address', async () => {
    const { url, request } = await requestOf(braveSource('k1'), '{"results":[]}');
    assert.equal(request.headers?.['x-subscription-token'], 'k1');
    assert.ok(!url.href.includes('k1'));
  });

  test('GDELT Context: the rare words of one quotation', async () => {
    const lexicon = openLexicon(
      readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
    );
    const { context, asked } = closedDoor(
      '{"articles":[{"url":"https://a.example/","sentence":"He said so."},{"url":"x"}]}',
    );
    const found = await findQuotation(
      'the crew never doubted that the ferry would reach Larkholm',
      lexicon,
      context,
    );
    assert.equal(asked[0]?.url.searchParams.get('isquote'), '1');
    assert.equal(asked[0]?.url.searchParams.get('query'), 'crew doubted ferry reach Larkholm');
    assert.deepEqual(
      found.map(({ sentence }) => sentence),
      ['He said so.'],
    );
  });
});

suite('nothing is sent', () => {
  const { words, ...rest } = STORY;
  const at = (url: string): Story => ({ words, ...rest, article: { ...STORY.article, url } });
  const none: Story = { ...rest, words: { quotations: [], firmNames: [], names: [], terms: [] } };
  for (const [name, source, story] of [
    [
      'about a page of the reader’s own network',
      archiveSource(INTERNET_ARCHIVE),
      at('https://wiki.intranet/page'),
    ],
    ['about a file', archiveSource(INTERNET_ARCHIVE), at('file:///home/reader/a.html')],
    ['to GDELT without words', gdeltSource(), none],
    ['to the Guardian without words', guardianSource('k'), none],
    ['to Brave without words', braveSource('k'), none],
  ] as const) {
    test(name, async () => {
      const { context, asked } = closedDoor();
      const { notAsked } = await source.ask(story, context);
      assert.equal(asked.length, 0);
      assert.ok(notAsked, 'and the reader is told why');
      assert.deepEqual(source.announce(story, NOW).sends, []);
    });
  }
});

suite('the page itself names its original', () => {
  const named = async (...facts: PageFact[]) => {
    const { candidates } = await pageSource.ask({ ...STORY, facts }, closedDoor().context);
    return candidates.map(({ url }) => url);
  };
  const fact = (name: PageFact['name'], value: string): PageFact => ({ name, value, from: 'meta' });

  test('by any of its forms, strongest first, each once', async () => {
    const urls = await named(
      fact('canonical', 'https://north-wire.example/a'),
      fact('syndication-source', 'https://north-wire.example/b'),
      fact('original-source', 'https://www.north-wire.example/a/'),
      fact('isBasedOn', 'https://north-wire.example/c'),
    );
    assert.deepEqual(urls, [
      'https://north-wire.example/c',
      'https://www.north-wire.example/a/',
      'https://north-wire.example/b',
    ]);
  });

  test('not by its own canonical address, a front page, a name or a private place', async () => {
    const urls = await named(
      fact('canonical', 'https://daily-gull.example.org/ferry-to-larkholm'),
      fact('canonical', 'https://north-wire.example/'),
      fact('credit', 'North Wire'),
      fact('original-source', 'http://localhost/story'),
      fact('isBasedOn', 'https://daily-gull.example.org/ferry'),
    );
    assert.deepEqual(urls, []);
  });
});
