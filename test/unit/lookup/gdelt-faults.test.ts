import { gdeltSource } from '../../../src/lookup/sources/gdelt.ts';
import * as faults from '../../services/faults.ts';
import { GDELT, GDELT_ARTICLES } from '../../services/service-answers.ts';
import { type FaultCase, failed, faultSuite, found, none } from './fault-case.ts';

const { body, html, json } = faults;
const right = JSON.stringify(GDELT);
const tooOften = (seconds: number) => failed('GDELT refused because it was asked too often.', seconds);
const said = (words: string) => failed(`GDELT did not accept the question. It said: “${words}”`);
const unreadable = failed('The answer of GDELT could not be read.');
const unreachable = failed('GDELT could not be reached.');
const HALF_AN_HOUR = 1800;

const cases: FaultCase[] = [
  { name: 'two stories', answers: json(GDELT), told: found(2) },
  { name: 'an empty object', answers: json({}), told: none },
  { name: 'an empty list', answers: json({ articles: [] }), told: none },
  {
    name: "an apostrophe written \\'",
    answers: json(right.replace('Larkholm’s', "Larkholm\\'s")),
    told: found(2),
  },
  { name: 'a stray backslash', answers: json(right.replace('after 40', 'after \\40')), told: found(2) },
  {
    name: 'a raw line break in a title',
    answers: json(right.replace('after 40', 'after\n40')),
    told: found(2),
  },
  { name: 'a byte order mark', answers: json(`\uFEFF${right}`), told: found(2) },
  { name: 'JSON called text/html', answers: html(right), told: found(2) },
  { name: 'packed with gzip', answers: faults.gzipped(right), told: found(2) },
  {
    name: 'Latin-1 called UTF-8',
    answers: body(Buffer.from(right.replace('’', "'"), 'latin1'), 'application/json; charset=utf-8'),
    told: found(2),
  },
  { name: 'an unknown charset', answers: body(right, 'application/json; charset=klingon'), told: found(2) },
  {
    name: 'one item without an address',
    answers: json({ articles: [{ title: 'x' }, GDELT_ARTICLES[0]] }),
    told: found(1),
  },
  {
    name: 'items of a shape nobody knows',
    answers: json({ articles: [{ link: 'https://a.example/1' }, { link: 'https://a.example/2' }] }),
    told: unreadable,
  },
  {
    name: 'a story about limits on requests',
    answers: json({ articles: [{ ...GDELT_ARTICLES[0], title: 'Court to limit requests for records' }] }),
    told: found(1),
  },
  {
    name: 'a phrase too short',
    answers: html('The specified phrase is too short.'),
    told: said('The specified phrase is too short.'),
  },
  {
    name: 'a query too long',
    answers: html('Your query was too short or too long.\n'),
    told: said('Your query was too short or too long.'),
  },
  {
    name: 'a prose limit at status 200',
    answers: html('Please limit requests to one every 5 seconds.'),
    told: tooOften(HALF_AN_HOUR),
  },
  {
    name: 'a prose limit at status 429',
    answers: html('Please limit requests to one every 5 seconds.', 429),
    told: tooOften(HALF_AN_HOUR),
  },
  {
    name: '429 without a time',
    answers: html('<h1>Too Many Requests</h1>', 429),
    told: tooOften(HALF_AN_HOUR),
  },
  { name: '429 with seconds', answers: html('', 429, { 'retry-after': '120' }), told: tooOften(120) },
  {
    name: '429 with a date',
    answers: html('', 429, { 'retry-after': 'Sat, 21 Nov 2026 12:10:00 GMT' }),
    told: tooOften(600),
  },
  {
    name: '429 with nonsense for a time',
    answers: html('', 429, { 'retry-after': 'soon' }),
    told: tooOften(HALF_AN_HOUR),
  },
  {
    name: '429 until next year',
    answers: html('', 429, { 'retry-after': '99999999' }),
    told: tooOften(24 * 3600),
  },
  {
    name: 'a web page for JSON',
    answers: html('<!doctype html><title>Welcome</title>'),
    told: failed('GDELT answered with something else than was asked for.'),
  },
  {
    name: '500',
    answers: html('Internal Server Error', 500),
    told: failed('GDELT is out of order at the moment.'),
  },
  {
    name: '503 with a time',
    answers: html('', 503, { 'retry-after': '90' }),
    told: failed('GDELT is out of order at the moment.', 90),
  },
  { name: '403', answers: html('Forbidden', 403), told: failed('GDELT refused to answer.') },
  { name: 'nothing at all at status 200', answers: json(''), told: unreadable },
  { name: 'JSON cut off', answers: json(right.slice(0, -20)), told: unreadable },
  { name: 'a list instead of an object', answers: json([1, 2]), told: unreadable },
  { name: 'articles that are no list', answers: json({ articles: 'none' }), told: unreadable },
  { name: 'hung up at once', answers: faults.hangUp, told: unreachable },
  { name: 'reset in mid-body', answers: faults.resetInBody(right), told: unreachable },
  { name: 'fewer bytes than promised', answers: faults.shortOfItsLength, told: unreachable },
  { name: 'gzip that is none', answers: faults.brokenGzip, told: unreachable },
  { name: 'silence', answers: faults.silent, timeoutMs: 300, told: failed('GDELT took too long to answer.') },
  {
    name: 'a byte now and then',
    answers: faults.drip,
    timeoutMs: 300,
    told: failed('GDELT took too long to answer.'),
  },
  {
    name: 'fifty megabytes',
    answers: faults.fiftyMegabytes,
    told: failed('The answer of GDELT was too large.'),
  },
  { name: 'a gzip bomb', answers: faults.gzipBomb, told: failed('The answer of GDELT was too large.') },
  {
    name: 'a redirect loop',
    answers: faults.redirectLoop,
    told: failed('GDELT pointed to an address that Unspin does not open.'),
  },
  {
    name: 'a redirect to this machine',
    answers: faults.redirect('http://127.0.0.1:1/'),
    told: failed('GDELT pointed to an address that Unspin does not open.'),
  },
];

faultSuite('GDELT answers with', gdeltSource, cases);
