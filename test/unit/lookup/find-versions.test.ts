import { strict as assert } from 'node:assert';
import { afterEach, beforeEach, suite, test } from 'node:test';
import { findVersions } from '../../../src/lookup/find-versions.ts';
import { archiveSource } from '../../../src/lookup/sources/archive.ts';
import { gdeltSource } from '../../../src/lookup/sources/gdelt.ts';
import { guardianSource } from '../../../src/lookup/sources/guardian.ts';
import { pageSource } from '../../../src/lookup/sources/page.ts';
import { type FaultServer, startFaultServer } from '../../services/fault-server.ts';
import { body, hangUp, html, json, redirect, redirectLoop, silent } from '../../services/faults.ts';
import { CDX, GDELT_ARTICLES, GUARDIAN_RESULT, guardian } from '../../services/service-answers.ts';
import { COPY_TEXT, OTHER_TEXT, page, TEXT } from './larkholm.ts';
import { archiveAt, lookUp, ports, story } from './look-up.ts';

const MEMENTO = { 'memento-datetime': 'Mon, 09 Nov 2026 12:00:05 GMT' };
const CDX_PATH = '/cdx/search/cdx';
const [FIRST, SECOND] = GDELT_ARTICLES.map(({ url }) => url);

suite('a look-up', () => {
  let service: FaultServer;
  let archive: FaultServer;
  beforeEach(async () => {
    service = await startFaultServer();
    archive = await startFaultServer();
  });
  afterEach(() => Promise.all([service.close(), archive.close()]));

  const gdelt = () => ({ source: gdeltSource(service.origin) });
  const states = () => ({ source: archiveSource(archiveAt(archive)) });
  const articles = (...urls: (string | undefined)[]) =>
    json({ articles: urls.map(url => ({ ...GDELT_ARTICLES[0], url })) });

  test('finds the earlier state of the address and shows where to see it', async () => {
    archive.answer(CDX_PATH, json(CDX));
    archive.answer('/web/20261109120000id_/', html(page('Ferry to Larkholm runs again', TEXT), 200, MEMENTO));
    archive.answer(
      '/web/20261110120000id_/',
      html(page('Ferry to Larkholm runs again', COPY_TEXT), 200, MEMENTO),
    );
    const { told, done } = await lookUp([states()], ports(archive, service));
    const replay = (timestamp: string) =>
      `${archive.origin}/web/${timestamp}/https://daily-gull.example.org/ferry`;
    assert.deepEqual(told.slice(0, 3), [
      { kind: 'asking', source: 'archive' },
      {
        kind: 'states',
        source: 'archive',
        states: [
          { at: '2026-11-09T12:00:00Z', url: replay('20261109120000') },
          { at: '2026-11-10T12:00:00Z', url: replay('20261110120000') },
        ],
      },
      { kind: 'answered', answer: { source: 'archive', state: 'found', count: 2 } },
    ]);
    const earlier = done.versions.find(version => version.text === TEXT);
    assert.equal(earlier?.archived, '2026-11-09T12:00:05.000Z');
    assert.deepEqual(
      earlier.evidence.map(({ url }) => url.replace(archive.origin, '')),
      [
        '/web/20261109120000/https://daily-gull.example.org/ferry',
        '/web/diff/20261109120000/20261110120000/https://daily-gull.example.org/ferry',
        '/web/*/https://daily-gull.example.org/ferry',
      ],
    );
  });

  test('goes on when Unspin itself stumbles over a page', async () => {
    service.answer('/api/v2/doc/doc', articles(FIRST, SECOND));
    archive.answer('/web/', html(page('Boat is back', TEXT), 200, MEMENTO));
    const { readHtml, ...rest } = ports(archive, service);
    const { told, done } = await lookUp([gdelt()], {
      ...rest,
      readHtml(text, url) {
        if (url === FIRST) throw new TypeError('a mistake of ours');
        return readHtml(text, url);
      },
    });
    assert.deepEqual(
      done.versions.map(({ url }) => url),
      [SECOND],
    );
    const unread = told.flatMap(step => (step.kind === 'unread' ? [step.unread] : []));
    assert.deepEqual(
      unread.map(({ candidate, why }) => [candidate.url, why]),
      [[FIRST, `Unspin itself failed while asking ${new URL(FIRST ?? '').host}.`]],
    );
  });

  test('reads other outlets’ copies in the archive and never asks the outlets', async () => {
    service.answer('/api/v2/doc/doc', articles(FIRST, SECOND));
    archive.answer('/web/', html(page('Boat is back', TEXT), 200, MEMENTO));
    const { done } = await lookUp([gdelt()], ports(archive, service));
    assert.deepEqual(
      done.versions.map(({ source, url, text }) => ({ source, url, text })),
      [{ source: 'gdelt', url: FIRST, text: TEXT }],
    );
    assert.deepEqual(
      done.sent.map(({ url }) => url),
      [service, archive].flatMap(({ origin, requests }) => requests.map(({ path }) => origin + path)),
      'the list shown to the reader is exactly what was sent',
    );
  });

  test('tells the three answers apart', async () => {
    service.answer('/api/v2/doc/doc', json({}));
    archive.answer(CDX_PATH, html('busy', 429));
    const asked = [
      gdelt(),
      states(),
      { source: guardianSource('k', service.origin), notAsked: 'Not allowed.' },
    ];
    const { told } = await lookUp(asked, ports(archive, service));
    const answers = told.flatMap(step =>
      step.kind === 'answered' ? [`${step.answer.source} ${step.answer.state}`] : [],
    );
    assert.deepEqual(answers.sort(), ['archive failed', 'gdelt none', 'guardian not-asked']);
    assert.equal(
      service.requests.some(({ path }) => path.startsWith('/search')),
      false,
    );
  });

  test('counts copies of one story as one origin', async () => {
    service.answer('/api/v2/doc/doc', articles(FIRST, SECOND));
    archive.answer(CDX_PATH, json([]));
    archive.answer('/web/20261109120000if_/https://harbour', html(page('Boat is back', TEXT), 200, MEMENTO));
    archive.answer(
      '/web/20261109120000if_/https://evening',
      html(
        page(
          'Boat',
          `${TEXT}\nFares for bicycles will be settled in spring, said Maren Quist, who hopes that they stay low.`,
        ),
        200,
        MEMENTO,
      ),
    );
    const { done } = await lookUp([gdelt(), states()], ports(archive, service));
    assert.equal(done.versions.length, 2);
    assert.deepEqual(
      done.origins.map(({ versionIds }) => versionIds.length),
      [2],
    );
  });

  test('does not take another story for a version', async () => {
    service.answer('/api/v2/doc/doc', articles(FIRST));
    archive.answer('/web/', html(page('Blue dahlia wins', OTHER_TEXT), 200, MEMENTO));
    const { told, done } = await lookUp([gdelt()], ports(archive, service));
    assert.deepEqual(done.versions, []);
    assert.deepEqual(
      told.flatMap(step => (step.kind === 'unread' ? [step.unread.why] : [])),
      ['It tells another story.'],
    );
  });

  test('fetches no more than the budget and says once for each page why it could not be read', async () => {
    const urls = Array.from({ length: 30 }, (_, i) => `https://outlet-${i}.example.org/ferry`);
    service.answer('/api/v2/doc/doc', articles(...urls));
    archive.answer('/web/', html('<h1>Not here</h1>', 404));
    const { told, done } = await lookUp([gdelt()], ports(archive, service));
    assert.equal(done.sent.length, 1 + 5);
    assert.equal(told.filter(step => step.kind === 'unread').length, 5);
  });

  test('takes texts that come with the answer without fetching', async () => {
    const result = { ...GUARDIAN_RESULT, fields: { bodyText: TEXT.replaceAll('\n', ' ') } };
    service.answer('/search', json(guardian([result])));
    const { done } = await lookUp(
      [{ source: guardianSource('secret-key', service.origin) }],
      ports(archive, service),
    );
    assert.equal(done.versions[0]?.outlet, 'The Guardian');
    assert.equal(done.sent.length, 1);
    assert.equal(JSON.stringify(done).includes('secret-key'), false, 'the key is never shown');
  });

  test('follows what the page itself names, asking for permission where it is missing', async () => {
    const facts = [
      { name: 'isBasedOn' as const, value: 'https://north-wire.example.org/1', from: 'JSON-LD' },
    ];
    const { told, done } = await lookUp(
      [{ source: pageSource }],
      ports(archive, service, { archive: null }),
      {
        facts,
      },
    );
    assert.deepEqual(done.sent, []);
    const unread = told.flatMap(step => (step.kind === 'unread' ? [step.unread] : []));
    assert.equal(unread[0]?.needs, 'https://north-wire.example.org');
  });

  test('offers to ask the outlet itself where the archive does not have its page', async () => {
    service.answer('/api/v2/doc/doc', articles(FIRST));
    const { told } = await lookUp([gdelt()], ports(archive, service));
    const [unread] = told.flatMap(step => (step.kind === 'unread' ? [step.unread] : []));
    assert.deepEqual(
      [unread?.why, unread?.needs],
      ['Internet Archive does not have this address.', 'https://harbour-courier.example.org'],
    );
  });

  for (const [name, answers, why] of [
    [
      'an archived 429',
      html('Slow down', 429, MEMENTO),
      'Internet Archive kept only an error page of this address.',
    ],
    [
      'a PDF',
      body('%PDF-1.7', 'application/pdf', 200, MEMENTO),
      'Internet Archive answered with something else than was asked for.',
    ],
    ['a redirect loop', redirectLoop, 'Internet Archive pointed from address to address without end.'],
    [
      'a redirect to this machine',
      redirect('http://127.0.0.1:1/'),
      'Internet Archive pointed to an address that Unspin does not open.',
    ],
    [
      'a redirect to the network',
      redirect('https://192.168.0.1/'),
      'Internet Archive pointed to an address that Unspin does not open.',
    ],
    [
      'a redirect to the outlet itself',
      redirect('https://harbour-courier.example.org/'),
      'Internet Archive pointed to an address that Unspin does not open.',
    ],
    ['a hang-up', hangUp, 'Internet Archive could not be reached.'],
    [
      'blocked content',
      body('AdministrativeAccessControlException: Blocked Site Error', 'text/plain', 403),
      'Internet Archive does not give out this page.',
    ],
  ] as const) {
    test(`says in words that a snapshot was ${name}`, async () => {
      service.answer('/api/v2/doc/doc', articles(FIRST));
      archive.answer('/web/', answers);
      const { told } = await lookUp([gdelt()], ports(archive, service));
      assert.deepEqual(
        told.flatMap(step => (step.kind === 'unread' ? [step.unread.why] : [])),
        [why],
      );
    });
  }

  test('stops at once when cancelled', async () => {
    service.answer('/api/v2/doc/doc', silent);
    const cancel = new AbortController();
    const steps = findVersions(story(), [gdelt()], ports(archive, service), cancel.signal);
    await steps.next();
    const next = steps.next();
    cancel.abort(new Error('the reader left'));
    await assert.rejects(next, /the reader left/);
  });
});
