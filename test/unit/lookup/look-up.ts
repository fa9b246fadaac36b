import { parseHTML } from 'linkedom';
import { readHtml } from '../../../src/extract/read-html.ts';
import type { PageFact } from '../../../src/extract/reading.ts';
import { memoryStore } from '../../../src/lookup/door/store.ts';
import { type Asked, findVersions } from '../../../src/lookup/find-versions.ts';
import type { Progress } from '../../../src/lookup/lookup-progress.ts';
import type { PageReading, ReadingPorts } from '../../../src/lookup/read-candidate.ts';
import { type ArchiveConfig, INTERNET_ARCHIVE } from '../../../src/lookup/sources/archive-config.ts';
import { createHttp } from '../../../src/lookup/sources/http.ts';
import type { Story } from '../../../src/lookup/sources/source.ts';
import type { FaultServer } from '../../services/fault-server.ts';
import { NOW } from './fault-case.ts';
import { ARTICLE } from './larkholm.ts';

export const story = (facts: readonly PageFact[] = []): Story => ({
  article: ARTICLE,
  facts,
  words: {
    quotations: ['the best 55 minutes of the'],
    firmNames: ['Maren Quist'],
    names: ['Norrick Harbour Trust'],
    terms: ['Larkholm'],
  },
});

export const archiveAt = (server: FaultServer): ArchiveConfig => ({
  ...INTERNET_ARCHIVE,
  base: server.origin,
});

/** The reader of live pages, with a DOM for Node. */
export async function readPage(html: string, url: string): Promise<PageReading> {
  const reading = readHtml(html, text => parseHTML(text).document, url);
  return reading.kind === 'article'
    ? { readable: true, article: reading.article }
    : { readable: false, why: reading.why };
}

/** The look-up as the extension composes it, with fault servers for the archive and the other services. */
export function ports(
  archive: FaultServer,
  service: FaultServer,
  more: Partial<ReadingPorts> = {},
): ReadingPorts {
  return {
    http: createHttp({
      store: memoryStore(),
      now: () => NOW,
      configured: () => new Set([archive.origin, service.origin]),
      timeoutMs: 2000,
    }),
    now: () => NOW,
    readHtml: readPage,
    mayOpen: async () => false,
    archive: archiveAt(archive),
    ...more,
  };
}

export type Done = Extract<Progress, { kind: 'done' }>;

/** Everything a look-up tells, in order, and its end apart. */
export async function lookUp(
  asked: readonly Asked[],
  given: ReadingPorts,
  { facts = [], signal = new AbortController().signal }: { facts?: PageFact[]; signal?: AbortSignal } = {},
): Promise<{ told: Progress[]; done: Done }> {
  const told: Progress[] = [];
  for await (const progress of findVersions(story(facts), asked, given, signal)) told.push(progress);
  const done = told.at(-1);
  if (done?.kind !== 'done') throw new Error('The look-up did not say that it was done.');
  return { told, done };
}
