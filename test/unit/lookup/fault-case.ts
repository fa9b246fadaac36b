import { strict as assert } from 'node:assert';
import { after, before, suite, test } from 'node:test';
import { askSource } from '../../../src/lookup/ask-source.ts';
import { memoryStore } from '../../../src/lookup/door/store.ts';
import { createHttp } from '../../../src/lookup/sources/http.ts';
import type { Source, Story } from '../../../src/lookup/sources/source.ts';
import type { SourceAnswer } from '../../../src/story/report.ts';
import { type FaultServer, type Handler, startFaultServer } from '../../services/fault-server.ts';

/** Saturday, 21 November 2026, noon UTC. */
export const NOW = Date.UTC(2026, 10, 21, 12);

/** The moment so many seconds later, as reports say it. */
const later = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();

export const STORY: Story = {
  article: {
    url: 'https://daily-gull.example.org/ferry?utm_source=mail#top',
    title: 'Ferry to Larkholm runs again',
    language: 'en',
    published: '2026-11-10T09:00:00Z',
    text: 'The ferry to Larkholm runs again.',
  },
  facts: [],
  words: {
    quotations: ['never doubted the old boat would'],
    firmNames: ['Maren Quist'],
    names: [],
    terms: ['Larkholm'],
  },
};

/** What is answered, and what the reader is told of it. `why` is the whole sentence. */
export interface FaultCase {
  readonly name: string;
  readonly answers: Handler;
  readonly told: Omit<SourceAnswer, 'source'>;
  /** How long to wait for what never comes whole. */
  readonly timeoutMs?: number;
}

type Told = FaultCase['told'];
export const found = (count: number): Told => ({ state: 'found', count });
export const none: Told = { state: 'none', count: 0 };
/** `seconds`: when it can be asked again. */
export const failed = (why: string, seconds?: number): Told => ({
  state: 'failed',
  count: 0,
  why,
  ...(seconds !== undefined && { retryAt: later(seconds) }),
});

/** Runs each case against a source that asks the fault server instead of its service. */
export function faultSuite(
  title: string,
  makeSource: (origin: string) => Source,
  cases: readonly FaultCase[],
): void {
  suite(title, () => {
    let server: FaultServer;
    before(async () => {
      server = await startFaultServer();
    });
    after(() => server.close());

    for (const { name, answers, told, timeoutMs = 20_000 } of cases) {
      test(name, async () => {
        server.answer('/', answers);
        const http = createHttp({
          store: memoryStore(),
          now: () => NOW,
          configured: () => new Set([server.origin]),
          timeoutMs,
        });
        const source = makeSource(server.origin);
        const context = { http, signal: new AbortController().signal, now: () => NOW };
        const { answer } = await askSource(source, STORY, context);
        assert.deepEqual(answer, { source: source.id, ...told });
      });
    }
  });
}
