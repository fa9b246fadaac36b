import type { Pace } from '../door/host-pace.ts';
import type { HttpAnswer } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import type { Capture } from '../formats/captures.ts';
import { isoDate } from '../formats/timestamp.ts';
import { tidyAddress } from '../tidy-address.ts';
import {
  addressIn,
  captureSnapshot,
  capturesAddress,
  evidenceOf,
  MAX_CAPTURES,
  shownReplay,
} from './archive-addresses.ts';
import { type ArchiveConfig, INTERNET_ARCHIVE } from './archive-config.ts';
import { archiveRefusal } from './archive-refusal.ts';
import { readTimeMaps } from './read-timemaps.ts';
import type { ArchivedState, Candidate, Source } from './source.ts';

/**
 * The Internet Archive allows 30 lists of captures a minute in 2026 and locks out for an hour who ignores it; its
 * reference client keeps to 24. Lists and snapshots together keep to that here.
 */
export const ARCHIVE_PACE: Pace = { burst: 6, everyMs: 2500, maxWaitMs: 10_000, restMs: 5 * 60_000 };
const KEEP_MS = 10 * 60_000;
/** Before any capture: archives answer with the nearest, which is the first. */
const EARLIEST = '19960101000000';

/** Earlier states of this very address in a web archive. */
export function archiveSource(config: ArchiveConfig = INTERNET_ARCHIVE): Source {
  const { id, name } = config;
  const lists = new URL(capturesAddress(config, 'https://example.org/'));
  const origins = [...new Set([new URL(config.base).origin, lists.origin])];
  // A list may name copies in other archives, which nobody allowed to ask.
  const own = (capture: Capture): Capture[] => {
    if (capture.memento === undefined) return [capture];
    const memento = addressIn(origins, capture.memento);
    return memento === undefined ? [] : [{ ...capture, memento }];
  };
  return {
    id,
    name,
    origins,
    announce: ({ article }) => ({
      sentence:
        `The page’s address, without its tracking parameters, goes to ${lists.host}; ` +
        'so do the addresses of copies found elsewhere, to read them there.',
      sends: [tidyAddress(article.url ?? '')].filter(address => address !== null),
    }),
    async ask({ article }, { http, signal }) {
      const url = tidyAddress(article.url ?? '');
      if (!url) return { candidates: [], notAsked: 'The page has no address that an archive could know.' };
      const request = {
        who: name,
        signal,
        pace: ARCHIVE_PACE,
        maxAgeMs: KEEP_MS,
        expect: ['json', 'text'],
        judge: (given: HttpAnswer) => listRefusal(given, config),
      } as const;
      const answer = await http.ask(capturesAddress(config, url), request);
      const openFurther = async (list: string) => {
        const address = addressIn(origins, list);
        if (address === undefined) throw new LookupError('incomplete', name);
        return (await http.ask(address, request)).text;
      };
      const listed = answer.status === 404 ? [] : await readTimeMaps(answer, name, openFurther);
      const captures = listed.flatMap(own);
      const states = distinct(captures);
      return {
        candidates: telling(captures, states).map(state => candidate(config, state, captures)),
        states: states.flatMap(state => archivedState(config, state)),
      };
    },
  };
}

/**
 * To a TimeMap's question 404 is the answer "none" (RFC 7089 §5). The CDX server answers that with an empty list: a 404
 * there comes from something else.
 */
function listRefusal(answer: HttpAnswer, { kind, name }: ArchiveConfig): LookupError | undefined {
  if (answer.status !== 404) return archiveRefusal(answer, name);
  return kind === 'internet-archive' ? new LookupError('wrong-type', name) : undefined;
}

/** The states that hold a page, same bytes only once. Oldest first. */
function distinct(captures: readonly Capture[]): Capture[] {
  const usable = captures.filter(({ status }) => status === undefined || status === '200');
  return usable.filter(
    ({ digest }, i) => digest === undefined || usable.findIndex(other => other.digest === digest) === i,
  );
}

/** The states most worth reading first: the first, the newest, the one between. */
function telling(captures: readonly Capture[], states: readonly Capture[]): Capture[] {
  const newest = states.at(-1);
  if (!newest) return [];
  // A full list of the CDX server has lost its beginning; a TimeMap is whole.
  const cut = captures.length === MAX_CAPTURES && newest.memento === undefined;
  const first = cut ? { ...newest, timestamp: EARLIEST } : states[0];
  return [...new Set([first, newest, states[states.length >> 1]])].filter(state => state !== undefined);
}

function archivedState(config: ArchiveConfig, state: Capture): ArchivedState[] {
  const at = isoDate(state.timestamp);
  return at ? [{ at, url: shownReplay(captureSnapshot(config, state).address) }] : [];
}

function candidate(config: ArchiveConfig, state: Capture, captures: readonly Capture[]): Candidate {
  const archived = state.timestamp === EARLIEST ? undefined : isoDate(state.timestamp);
  return {
    source: config.id,
    url: state.original,
    ...(archived && { archived }),
    snapshot: captureSnapshot(config, state),
    evidence: evidenceOf(config, state, captures.at(-1) ?? state),
  };
}
