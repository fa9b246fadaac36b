import { askSource } from './ask-source.ts';
import { candidatePool } from './candidate-pool.ts';
import { channel } from './channel.ts';
import type { SentRequest } from './door/http-request.ts';
import { foundVersion, uselessBecause } from './found-version.ts';
import { findAnchors } from './library/anchors.ts';
import type { FoundVersion, Progress } from './lookup-progress.ts';
import { groupOrigins } from './origins.ts';
import { type Read, type ReadingPorts, readCandidate } from './read-candidate.ts';
import { recordedHttp } from './recorded-http.ts';
import type { Candidate, Source, Story } from './sources/source.ts';

/** A source to ask, or why it is not asked: one plain sentence, such as that it was not allowed. */
export interface Asked {
  readonly source: Source;
  readonly notAsked?: string;
}

export interface FindOptions {
  /** Pages fetched at most; texts that come with an answer are free. */
  readonly budget?: number;
}

/** Enough to see who copied whom; each costs the archive or an outlet a page. */
const BUDGET = 5;
/** Side by side: the second page is on its way while the first is read. */
const READERS = 2;

/**
 * Looks for versions of a story: asks the sources side by side, reads the most promising of what they name, and
 * tells each step as it happens. A failing source or page is told and changes nothing else.
 * Throws the signal's reason when cancelled; stopping to read the stream cancels too.
 */
export async function* findVersions(
  story: Story,
  asked: readonly Asked[],
  ports: ReadingPorts,
  signal: AbortSignal,
  { budget = BUDGET }: FindOptions = {},
): AsyncGenerator<Progress, void> {
  signal.throwIfAborted();
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const sent: SentRequest[] = [];
  const http = recordedHttp(ports.http, request => sent.push(request));
  const events = channel<Progress>();
  const pool = candidatePool(story, budget);
  const anchors = findAnchors(story.article.text);
  const versions: FoundVersion[] = [];
  const open = asked.filter(({ notAsked }) => notAsked === undefined).map(({ source }) => source);
  let pending = open.length;
  let reading = 0;

  async function ask(source: Source): Promise<void> {
    const context = { http, signal: either, now: ports.now };
    const { answer, candidates, states } = await askSource(source, story, context);
    pending--;
    if (states.length > 0) events.push({ kind: 'states', source: source.id, states });
    events.push({ kind: 'answered', answer });
    pool.add(candidates);
    advance();
  }

  async function read(candidate: Candidate): Promise<void> {
    reading++;
    const result = await readCandidate(candidate, { ...ports, http }, either);
    reading--;
    events.push(tell(candidate, result));
    advance();
  }

  function tell(candidate: Candidate, result: Read): Progress {
    if (result.kind === 'unread') return { kind: 'unread', unread: { candidate, ...result.unread } };
    const version = foundVersion(candidate, result.article, result, anchors);
    const why = uselessBecause(version, versions);
    if (why !== undefined) return { kind: 'unread', unread: { candidate, why } };
    versions.push(version);
    return { kind: 'version', version };
  }

  /** Starts what can be started; ends the stream when nothing is left to do. */
  function advance(): void {
    while (reading < READERS) {
      const candidate = pool.take(pending > 0);
      if (!candidate) break;
      read(candidate).catch(events.close);
    }
    if (pending === 0 && reading === 0) events.close();
  }

  try {
    for (const { source, notAsked } of asked) {
      if (notAsked === undefined) yield { kind: 'asking', source: source.id };
      else
        yield {
          kind: 'answered',
          answer: { source: source.id, state: 'not-asked', count: 0, why: notAsked },
        };
    }
    for (const source of open) ask(source).catch(events.close);
    advance();
    yield* events;
    signal.throwIfAborted();
    const ranked = versions.sort((a, b) => b.similarity - a.similarity);
    yield { kind: 'done', versions: ranked, origins: groupOrigins(ranked), sent };
  } finally {
    stop.abort();
  }
}
