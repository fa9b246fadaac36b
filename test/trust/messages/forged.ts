import fc from 'fast-check';
import { background, content, parser, reported } from '../../../src/extension/browser/messages.ts';

/** A message as it crosses, forged. */
export interface Forged {
  readonly contract: string;
  readonly method: string;
  readonly asked?: unknown;
}

/** What each method takes, as our own pages would ask it of this tab. */
const ASKED = (tabId: number): Readonly<Record<string, unknown>> => ({
  tabId,
  again: true,
  otherTabId: tabId,
  url: 'https://example.org/',
  title: 'x',
  text: 'x',
  name: 'x',
  html: '<p>x',
  xml: '<rss/>',
  id: '1',
  sources: ['gdelt'],
  quotation: 'x',
  findingId: 'x',
  reason: 'x',
  findings: [],
  versions: [],
});

/** Every method that a page's process may not ask, well-formed. */
export const notForPages = (tabId: number): Forged[] =>
  [background, content, parser].flatMap(({ name, calls }) =>
    Object.keys(calls).map(method => ({ contract: name, method, asked: ASKED(tabId) })),
  );

/** Names that are no methods, and contracts that are none. */
export const NO_METHODS: readonly Forged[] = [
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'check ', 'CHECK'].flatMap(method =>
    [background, reported, parser].map(({ name }) => ({ contract: name, method })),
  ),
  { contract: '__proto__', method: 'check' },
  { contract: 'constructor', method: 'check' },
];

/** Payloads of every shape but, nearly always, the right one. */
export const forgedPayloads = (count: number, seed: number): unknown[] =>
  fc.sample(
    fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.record(
        {
          tabId: fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant(null), fc.constant(1e308)),
          again: fc.jsonValue({ maxDepth: 1 }),
          url: fc.oneof(
            fc.webUrl(),
            fc.string(),
            fc.constant('javascript:1'),
            fc.constant('file:///etc/passwd'),
          ),
          findingId: fc.jsonValue({ maxDepth: 2 }),
          sources: fc.jsonValue({ maxDepth: 2 }),
          text: fc.jsonValue({ maxDepth: 1 }),
          html: fc.jsonValue({ maxDepth: 1 }),
          id: fc.jsonValue({ maxDepth: 1 }),
        },
        { requiredKeys: [] },
      ),
    ),
    { numRuns: count, seed },
  );

export const METHODS: readonly string[] = Object.keys(background.calls);
