import { braveSource } from '../../../src/lookup/sources/brave.ts';
import { guardianSource } from '../../../src/lookup/sources/guardian.ts';
import * as faults from '../../services/faults.ts';
import {
  BRAVE_RESULT,
  brave,
  braveError,
  GUARDIAN_RESULT,
  guardian,
} from '../../services/service-answers.ts';
import { type FaultCase, failed, faultSuite, found, none } from './fault-case.ts';

const { html, json } = faults;

/** What services with a key have in common. */
const common = (name: string): FaultCase[] => [
  {
    name: '401',
    answers: json({ message: 'Unauthorized' }, 401),
    told: failed(`${name} did not accept the key.`),
  },
  {
    name: '403',
    answers: json({ message: 'Forbidden' }, 403),
    told: failed(`${name} did not accept the key.`),
  },
  {
    name: '429 without a time',
    answers: json({ message: 'Slow down' }, 429),
    told: failed(`${name} refused because it was asked too often.`, 60),
  },
  {
    name: '429 with seconds',
    answers: json({}, 429, { 'retry-after': '5' }),
    told: failed(`${name} refused because it was asked too often.`, 5),
  },
  {
    name: '500 with a web page',
    answers: html('<h1>Oops</h1>', 500),
    told: failed(`${name} is out of order at the moment.`),
  },
  {
    name: 'a web page for JSON',
    answers: html('<title>Welcome</title>'),
    told: failed(`${name} answered with something else than was asked for.`),
  },
  {
    name: 'an object without results',
    answers: json({ status: 'ok' }),
    told: failed(`The answer of ${name} could not be read.`),
  },
  { name: 'nothing at all', answers: json(''), told: failed(`The answer of ${name} could not be read.`) },
  {
    name: 'a redirect, which would carry the key away',
    answers: faults.redirect('/elsewhere'),
    told: failed(`${name} pointed to an address that Unspin does not open.`),
  },
];

faultSuite('the Guardian answers with', origin => guardianSource('test-key', origin), [
  { name: 'one story', answers: json(guardian([GUARDIAN_RESULT])), told: found(1) },
  { name: 'no story', answers: json(guardian([])), told: none },
  {
    name: 'a story without fields',
    answers: json(guardian([{ ...GUARDIAN_RESULT, fields: undefined }])),
    told: found(1),
  },
  {
    name: 'one item without an address',
    answers: json(guardian([{ id: 'x' }, GUARDIAN_RESULT])),
    told: found(1),
  },
  {
    name: 'stories of a shape nobody knows',
    answers: json(guardian([{ id: 'x' }, { id: 'y' }])),
    told: failed('The answer of The Guardian could not be read.'),
  },
  ...common('The Guardian'),
]);

faultSuite('Brave Search answers with', origin => braveSource('test-key', origin), [
  { name: 'one story', answers: json(brave([BRAVE_RESULT])), told: found(1) },
  { name: 'no story', answers: json(brave([])), told: none },
  {
    name: 'a story without date and outlet',
    answers: json(brave([{ url: BRAVE_RESULT.url }])),
    told: found(1),
  },
  {
    name: 'stories of a shape nobody knows',
    answers: json(brave([{ link: 'https://a.example/' }])),
    told: failed('The answer of Brave Search could not be read.'),
  },
  {
    name: 'a key it does not know',
    answers: json(
      braveError('SUBSCRIPTION_TOKEN_INVALID', 422, 'The provided subscription token is invalid.'),
      422,
    ),
    told: failed('Brave Search did not accept the key.'),
  },
  {
    name: 'a question it does not take',
    answers: json(braveError('VALIDATION', 422, 'Unable to validate request parameter(s)'), 422),
    told: failed(
      'Brave Search did not accept the question. It said: “Unable to validate request parameter(s)”',
    ),
  },
  {
    name: 'an error that is no JSON',
    answers: html('Bad Request', 400),
    told: failed('Brave Search did not accept the question.'),
  },
  ...common('Brave Search'),
]);
