import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { readFeed } from '../../../src/lookup/feeds/read-feed.ts';

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
const read = (xml: string) => readFeed(xml, 'https://daily-gull.example.org/feed', parse);
const rss = (items: string) => `<?xml version="1.0"?><rss version="2.0"><channel>
  <title>Daily Gull</title><link>https://daily-gull.example.org/</link>
  <image><url>https://daily-gull.example.org/logo.png</url></image>${items}</channel></rss>`;
const FERRY = {
  url: 'https://daily-gull.example.org/ferry',
  title: 'Ferry runs again',
  published: '2026-11-10T09:00:00.000Z',
};

suite('a feed', () => {
  test('in RSS gives its stories, not its own address or logo', () => {
    const items = read(
      rss(`<item><title>Ferry runs again</title><link>https://daily-gull.example.org/ferry</link>
        <pubDate>Tue, 10 Nov 2026 09:00:00 GMT</pubDate></item>
        <item><title>Guid only</title><guid>https://daily-gull.example.org/guid</guid></item>
        <item><title>No address</title><guid isPermaLink="false">17</guid></item>`),
    );
    assert.deepEqual(items, [FERRY, { url: 'https://daily-gull.example.org/guid', title: 'Guid only' }]);
  });

  test('in Atom gives the story’s own link, resolved', () => {
    const items = read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>Daily Gull</title><entry>
      <title type="html">Ferry runs again</title><link rel="replies" href="/ferry/comments"/>
      <link href="/ferry"/><published>2026-11-10T09:00:00Z</published><updated>2026-11-11T09:00:00Z</updated>
      </entry></feed>`);
    assert.deepEqual(items, [FERRY]);
  });

  test('as news sitemap gives the outlet’s first title and time', () => {
    const items = read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://daily-gull.example.org/ferry</loc>
      <news:news><news:publication><news:name>Daily Gull</news:name></news:publication>
      <news:publication_date>2026-11-10T09:00:00Z</news:publication_date><news:title>Ferry runs again</news:title>
      </news:news></url></urlset>`);
    assert.deepEqual(items, [FERRY]);
  });

  test('with stray ampersands, HTML entities and CDATA reads as meant', () => {
    const items = read(
      rss(`<item><title>Fish & chips &mdash; caf&eacute;&#33; &bogus;</title><link>https://a.example/?a=1&b=2</link></item>
        <item><title><![CDATA[Q&A with <b>the captain</b>]]></title><link>https://a.example/qa</link></item>`),
    );
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Fish & chips — café! &bogus;', 'Q&A with <b>the captain</b>'],
    );
    assert.equal(items[0]?.url, 'https://a.example/?a=1&b=2');
  });

  test('in which an emoji or a control character is a reference that XML forbids is read all the same', () => {
    // A parser that follows the standard refuses the whole document for one of these.
    let given = '';
    readFeed(
      rss('<item><title>A&#55357;&#56832;B&#x8;C&#0;D&#x1F600;E&#33;</title></item>'),
      'https://a.example/feed',
      xml => {
        given = xml;
        return parse(xml);
      },
    );
    assert.match(given, /<title>ABCD&#x1F600;E&#33;<\/title>/);
  });

  test('finds a story’s own link beside links to other things', () => {
    const items = read(
      rss(`<item><title>Ferry runs again</title>
        <atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="https://daily-gull.example.org/ferry.xml"/>
        <link>https://daily-gull.example.org/ferry</link><guid isPermaLink="false">17</guid></item>`),
    );
    assert.deepEqual(
      items.map(({ url }) => url),
      [FERRY.url],
    );
  });

  test('as sitemap with translations gives the story itself', () => {
    const items = read(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:xhtml="http://www.w3.org/1999/xhtml"><url><loc>https://daily-gull.example.org/ferry</loc>
      <xhtml:link rel="alternate" hreflang="de" href="https://daily-gull.example.org/de/faehre"/></url></urlset>`);
    assert.deepEqual(
      items.map(({ url }) => url),
      [FERRY.url],
    );
  });

  test('cannot make an entity grow', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">
      <!ENTITY file SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>&b;&file;</title><link>https://a.example/1</link></item></channel></rss>`;
    assert.deepEqual(
      read(bomb).map(({ title }) => title),
      ['&b;&file;'],
    );
  });

  test('leads nowhere but to the web', () => {
    const items = read(
      rss('<item><link>javascript:alert(1)</link></item><item><link>file:///etc/passwd</link></item>'),
    );
    assert.deepEqual(items, []);
  });

  for (const [name, text] of [
    ['a web page', '<!doctype html><html><body><p>Not here</p></body></html>'],
    ['plain text', 'Service unavailable'],
    ['nothing', ''],
  ] as const) {
    test(`that is ${name} is called unreadable`, () => {
      assert.throws(() => read(text), { name: 'LookupError', code: 'malformed' });
    });
  }
});
