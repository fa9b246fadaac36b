import { archiveSource } from '../../../src/lookup/sources/archive.ts';
import { INTERNET_ARCHIVE } from '../../../src/lookup/sources/archive-config.ts';
import type { Handler } from '../../services/fault-server.ts';
import * as faults from '../../services/faults.ts';
import { CDX, CDX_HEADER } from '../../services/service-answers.ts';
import { type FaultCase, failed, faultSuite, found, none } from './fault-case.ts';

const { body, html, json } = faults;
const BLOCKED =
  'org.archive.util.io.RuntimeIOException: org.archive.wayback.exception.AdministrativeAccessControlException: Blocked Site Error';
const ROBOTS = 'org.archive.wayback.exception.RobotAccessControlException: Blocked By Robots';
const JAVA = 'java.lang.IllegalArgumentException: fromKey > toKey';
const notGiven = failed('Internet Archive does not give out this page.');
const tooOften = (seconds: number) =>
  failed('Internet Archive refused because it was asked too often.', seconds);
const unreadable = failed('The answer of Internet Archive could not be read.');
const row = (timestamp: string, digest: string, status = '200') => [
  timestamp,
  'https://daily-gull.example.org/ferry',
  status,
  digest,
];
const lines = [
  {
    urlkey: 'k',
    timestamp: '20261109120000',
    url: 'https://daily-gull.example.org/ferry',
    status: '200',
    digest: 'A',
  },
  {
    urlkey: 'k',
    timestamp: '20261110120000',
    url: 'https://daily-gull.example.org/ferry',
    status: '200',
    digest: 'B',
  },
];
const cdxj = lines.map(
  ({ timestamp, ...rest }) => `org,example,daily-gull)/ferry ${timestamp} ${JSON.stringify(rest)}`,
);
const linksOf =
  (origin: (host: string) => string): Handler =>
  (request, response) => {
    const list = links.replaceAll('https://archive.example', origin(request.headers.host ?? ''));
    body(list, 'application/link-format')(request, response);
  };
/** Lists in link-format, by their paths; each leads to further ones, and names a capture of each time. */
const listsOf =
  (
    lists: Readonly<
      Record<string, { readonly leadsTo?: readonly string[]; readonly times?: readonly string[] }>
    >,
  ): Handler =>
  (request, response) => {
    const origin = `http://${request.headers.host}`;
    const found = lists[new URL(request.url ?? '', origin).pathname];
    if (!found) return html('Not found', 404)(request, response);
    const { leadsTo = [], times = [] } = found;
    const entries = [
      '<https://daily-gull.example.org/ferry>; rel="original"',
      ...leadsTo.map(to => `<${new URL(to, origin)}>; rel="timemap"; type="application/link-format"`),
      `<${origin}/json/ferry>; rel="timemap"; type="application/json"`,
      ...times.map(
        day =>
          `<${origin}/202611${day}120000/https://daily-gull.example.org/ferry>; rel="memento"; datetime="2026-11-${day}T12:00:00Z"`,
      ),
    ];
    body(entries.join(',\n'), 'application/link-format')(request, response);
  };
const FIRST_LIST = '/cdx/search/cdx';
const manyLists = Array.from({ length: 12 }, (_, year) => `/list/${year}`);
const links = `<https://daily-gull.example.org/ferry?a=1,2>; rel="original",
<https://archive.example/timemap/link/https://daily-gull.example.org/ferry>; rel="self"; type="application/link-format"; from="Mon, 09 Nov 2026 12:00:00 GMT"; until="Tue, 10 Nov 2026 12:00:00 GMT",
<https://archive.example/20261109120000/https://daily-gull.example.org/ferry?a=1,2>; rel="first memento"; datetime="Mon, 09 Nov 2026 12:00:00 GMT",
<https://archive.example/20261110120000/https://daily-gull.example.org/ferry?a=1,2>; rel="last memento"; datetime="Tue, 10 Nov 2026 12:00:00 GMT"`;

const cases: FaultCase[] = [
  { name: 'two states', answers: json(CDX), told: found(2) },
  { name: 'an empty list', answers: json([]), told: none },
  { name: 'an empty body', answers: json(''), told: none },
  { name: 'only the header', answers: json([CDX_HEADER]), told: none },
  { name: 'a resume key after an empty row', answers: json([...CDX, [], ['org%2Cexample']]), told: found(2) },
  {
    name: 'the same bytes again later',
    answers: json([...CDX, row('20261111120000', 'AAAA5FUTQSVHTZ7NSQQ2KQ7BCKDYSI5F')]),
    told: found(2),
  },
  {
    name: 'a state without status and digest',
    answers: json([CDX_HEADER, row('20261109120000', '-', '-')]),
    told: found(1),
  },
  {
    name: 'only an archived redirect',
    answers: json([CDX_HEADER, row('20261109120000', 'A', '302')]),
    told: none,
  },
  { name: 'a time that is none', answers: json([CDX_HEADER, row('yesterday', 'A')]), told: none },
  {
    name: 'one object a line, as pywb writes',
    answers: body(lines.map(l => JSON.stringify(l)).join('\n'), 'text/x-ndjson'),
    told: found(2),
  },
  { name: 'CDXJ', answers: body(cdxj.join('\n'), 'text/x-cdxj'), told: found(2) },
  { name: 'link-format', answers: linksOf(host => `http://${host}`), told: found(2) },
  {
    name: 'link-format that names copies in an archive nobody allowed',
    answers: linksOf(() => 'https://other.example'),
    told: none,
  },
  {
    name: 'an index of further lists',
    answers: listsOf({
      [FIRST_LIST]: { leadsTo: ['/list/2025', '/list/2026'] },
      '/list/2025': { leadsTo: ['/list/2026'], times: ['09'] },
      '/list/2026': { leadsTo: [FIRST_LIST], times: ['11', '10'] },
    }),
    told: found(3),
  },
  {
    name: 'a list of which a further page does not answer',
    answers: listsOf({ [FIRST_LIST]: { leadsTo: ['/list/2'], times: ['09'] } }),
    told: found(1),
  },
  {
    name: 'an index of a list that is not there',
    answers: listsOf({ [FIRST_LIST]: { leadsTo: ['/list/2'] } }),
    told: failed('Internet Archive answered with something else than was asked for.'),
  },
  {
    name: 'an index of lists in an archive nobody allowed',
    answers: listsOf({ [FIRST_LIST]: { leadsTo: ['https://other.example/list'] } }),
    told: failed('A part of Internet Archive did not answer.'),
  },
  {
    name: 'an index of many lists, of which the first and the last are read',
    answers: listsOf({
      [FIRST_LIST]: { leadsTo: manyLists },
      ...Object.fromEntries(manyLists.map((list, at) => [list, { times: [String(10 + at)] }])),
    }),
    // Three are read of the four states: the first, the newest, the one between.
    told: found(3),
  },
  {
    name: 'lists that lead on without end',
    answers: listsOf({
      [FIRST_LIST]: { leadsTo: ['/list/0'] },
      ...Object.fromEntries(manyLists.map((list, at) => [list, { leadsTo: [`/list/${at + 1}`] }])),
    }),
    told: failed('A part of Internet Archive did not answer.'),
  },
  {
    name: '404, which is no list of this server',
    answers: html('<h1>Not found</h1>', 404),
    told: failed('Internet Archive answered with something else than was asked for.'),
  },
  { name: '403 Blocked Site Error in the body', answers: body(BLOCKED, 'text/plain', 403), told: notGiven },
  {
    name: '403 Blocked Site Error in the header',
    answers: html('Forbidden', 403, { 'x-archive-wayback-runtime-error': BLOCKED }),
    told: notGiven,
  },
  { name: 'Blocked By Robots', answers: body(ROBOTS, 'text/plain', 403), told: notGiven },
  {
    name: '403 without a reason',
    answers: html('Forbidden', 403),
    told: failed('Internet Archive refused to answer.'),
  },
  {
    name: 'a Java error',
    answers: body(JAVA, 'text/plain', 400),
    told: failed(`Internet Archive did not accept the question. It said: “${JAVA}”`),
  },
  { name: '429 with a web page', answers: html('<h1>429 Too Many Requests</h1>', 429), told: tooOften(300) },
  { name: '429 with seconds', answers: html('', 429, { 'retry-after': '60' }), told: tooOften(60) },
  {
    name: '503 in an outage',
    answers: html('Service Unavailable', 503),
    told: failed('Internet Archive is out of order at the moment.'),
  },
  {
    name: 'a web page for JSON',
    answers: html('<!doctype html><title>Sign in</title>'),
    told: failed('Internet Archive answered with something else than was asked for.'),
  },
  { name: 'a table without times', answers: json([['urlkey'], ['x']]), told: unreadable },
  { name: 'rows that are no lists', answers: json([CDX_HEADER, 'x']), told: unreadable },
  { name: 'JSON cut off', answers: json('[["timestamp"],["2026'), told: unreadable },
  {
    name: 'reset in mid-body',
    answers: faults.resetInBody(JSON.stringify(CDX)),
    told: failed('Internet Archive could not be reached.'),
  },
  {
    name: 'silence',
    answers: faults.silent,
    timeoutMs: 300,
    told: failed('Internet Archive took too long to answer.'),
  },
  {
    name: 'a redirect loop',
    answers: faults.redirectLoop,
    told: failed('Internet Archive pointed to an address that Unspin does not open.'),
  },
];

faultSuite('the Internet Archive answers with', base => archiveSource({ ...INTERNET_ARCHIVE, base }), cases);
