import { strict as assert } from 'node:assert';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { DOMParser } from 'linkedom';
import { memoryStore } from '../../../src/lookup/door/store.ts';
import { type FeedState, isDue, newFeed, nextDue } from '../../../src/lookup/feeds/feed-state.ts';
import { type FeedPorts, pollFeed } from '../../../src/lookup/feeds/poll-feed.ts';
import { readFeed } from '../../../src/lookup/feeds/read-feed.ts';
import { createHttp } from '../../../src/lookup/sources/http.ts';
import { type FaultServer, startFaultServer } from '../../services/fault-server.ts';
import { body, html } from '../../services/faults.ts';
import { NOW } from './fault-case.ts';
import { page, TEXT } from './larkholm.ts';
import { readPage } from './look-up.ts';

const MINUTE = 60_000;

suite('reading a feed by alarm', () => {
  let server: FaultServer;
  let now: number;
  beforeEach(async () => {
    server = await startFaultServer();
    now = NOW;
  });
  afterEach(() => server.close());

  const rss = (...names: string[]) => {
    const items = names.map(
      name => `<item><title>${name}</title><link>${server.origin}/story/${name}</link></item>`,
    );
    return `<rss><channel>${items.join('')}</channel></rss>`;
  };
  const feed = (content: string, headers = {}, status = 200) =>
    server.answer('/feed', body(content, 'application/rss+xml', status, headers));
  const feedPorts = (): FeedPorts => {
    const http = createHttp({
      store: memoryStore(),
      now: () => now,
      configured: () => new Set([server.origin]),
    });
    const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml') as unknown as Document;
    return {
      http,
      now: () => now,
      readFeed: async (xml, url) => readFeed(xml, url, parse),
      readHtml: readPage,
    };
  };
  const poll = (state: FeedState) => pollFeed(state, feedPorts(), new AbortController().signal);
  const fresh = () => newFeed(`${server.origin}/feed`, NOW);

  test('brings each story once', async () => {
    server.answer('/story/', html(page('Ferry to Larkholm runs again', TEXT)));
    feed(rss('one', 'two'));
    const first = await poll(fresh());
    assert.deepEqual(
      first.articles.map(({ url }) => url),
      [`${server.origin}/story/one`, `${server.origin}/story/two`],
    );
    feed(rss('three', 'one', 'two'));
    const second = await poll(first.state);
    assert.deepEqual(
      second.articles.map(({ url }) => url),
      [`${server.origin}/story/three`],
    );
  });

  test('asks whether anything changed and takes no for an answer', async () => {
    feed(rss(), { etag: '"v1"', 'last-modified': 'Tue, 10 Nov 2026 09:00:00 GMT' });
    const { state } = await poll(fresh());
    feed('', {}, 304);
    const { state: next, articles } = await poll(state);
    assert.equal(server.requests.at(-1)?.headers['if-none-match'], '"v1"');
    assert.equal(server.requests.at(-1)?.headers['if-modified-since'], 'Tue, 10 Nov 2026 09:00:00 GMT');
    assert.deepEqual([next.status, articles.length], ['ok', 0]);
  });

  test('leaves the rest of a long feed for the next alarm and does not call it unchanged', async () => {
    server.answer('/story/', html(page('Ferry to Larkholm runs again', TEXT)));
    feed(rss(...'abcdefghijklm'), { etag: '"v1"' });
    const first = await poll(fresh());
    assert.equal(first.state.etag, undefined);
    const second = await poll(first.state);
    assert.equal(first.articles.length + second.articles.length, 13);
  });

  test('is tried later and later while it fails, and in time again once it answers', async () => {
    feed('busy', {}, 500);
    const { state: once } = await poll(fresh());
    const { state: twice } = await poll(once);
    assert.deepEqual([once.nextAt, twice.nextAt], [NOW + 60 * MINUTE, NOW + 120 * MINUTE]);
    assert.match(twice.why ?? '', /is out of order at the moment/);
    feed(rss());
    const { state: well } = await poll(twice);
    assert.deepEqual([well.status, well.why, well.nextAt], ['ok', undefined, NOW + 30 * MINUTE]);
  });

  test('is not asked before the server allows it', async () => {
    feed('', { 'retry-after': '36000' }, 429);
    const { state } = await poll(fresh());
    assert.equal(isDue(state, NOW + 599 * MINUTE), false);
    assert.equal(isDue(state, NOW + 600 * MINUTE), true);
  });

  test('rests for good when it is gone', async () => {
    feed('', {}, 410);
    const { state } = await poll(fresh());
    assert.deepEqual([state.status, state.nextAt, isDue(state, NOW * 2)], ['gone', null, false]);
  });

  test('happens for the feeds that are due, and the alarm is set for the next', async () => {
    feed(rss());
    const waiting = { ...newFeed(`${server.origin}/later`, NOW), nextAt: NOW + MINUTE };
    const gone = { ...newFeed(`${server.origin}/gone`, NOW), nextAt: null };
    const all = [waiting, fresh(), gone];
    assert.deepEqual(
      all.map(one => isDue(one, NOW)),
      [false, true, false],
    );
    const { state: read } = await poll(fresh());
    assert.equal(nextDue([waiting, gone, read]), NOW + MINUTE);
    assert.equal(nextDue([gone]), null);
  });

  const names = (articles: readonly { readonly url?: string }[]) =>
    articles.map(({ url }) => url?.split('/').at(-1)).join(' ');

  test('brings a story later whose page could not be reached, and does not call the feed unchanged', async () => {
    const story = html(page('Ferry to Larkholm runs again', TEXT));
    server.answer('/story/one', html('busy', 503));
    server.answer('/story/two', story);
    feed(rss('one', 'two'), { etag: '"v1"' });
    const first = await poll(fresh());
    assert.equal(names(first.articles), 'two');
    server.answer('/story/one', story);
    now += 30 * MINUTE;
    const second = await poll(first.state);
    assert.equal(names(second.articles), 'one');
    assert.deepEqual([second.state.etag, second.state.tries], ['"v1"', undefined]);
  });

  test('gives a page up after the fifth time, and asks for those first that never failed', async () => {
    server.answer('/story/', html('busy', 503));
    server.answer('/story/k', html(page('Ferry to Larkholm runs again', TEXT)));
    feed(rss(...'abcdefghijkl'));
    let { state } = await poll(fresh());
    const came: string[] = [];
    for (let round = 2; round < 40 && state.tries; round++) {
      const polled = await poll(state);
      if (polled.articles.length) came.push(`${names(polled.articles)} in round ${round}`);
      ({ state } = polled);
    }
    // A site is left in peace after three failures.
    assert.deepEqual(came, ['k in round 4']);
    const asked = server.requests.filter(({ path }) => path.startsWith('/story/'));
    assert.equal(asked.length, 1 + 5 * 11);
    assert.equal(state.seen.length, 12);
  });

  test('loses one story only over a page that our reader breaks on', async () => {
    server.answer('/story/', html(page('Ferry to Larkholm runs again', TEXT)));
    feed(rss('one', 'two', 'three'));
    const ports = feedPorts();
    const readHtml: FeedPorts['readHtml'] = async (text, url) => {
      if (url.endsWith('two')) throw new RangeError('Maximum call stack size exceeded');
      return ports.readHtml(text, url);
    };
    const { state, articles } = await pollFeed(fresh(), { ...ports, readHtml }, new AbortController().signal);
    assert.deepEqual([names(articles), state.status], ['one three', 'ok']);
  });

  test('that became a web page is failing, not empty', async () => {
    server.answer('/feed', html('<p>We have moved</p>'));
    const { state } = await poll(fresh());
    assert.equal(state.status, 'failing');
    assert.match(state.why ?? '', /could not be read/);
  });
});
