import * as v from 'valibot';
import type { PageFact, ReadingNote } from '../../extract/reading.ts';
import type { Article } from '../../story/article.ts';
import type { Report, SourceAnswer } from '../../story/report.ts';
import type { Version } from '../../story/version.ts';
import { type QuotationRow, quotationRowsShape } from './quotation-row.ts';
import {
  articleShape,
  factsShape,
  notesShape,
  reportShape,
  type Shape,
  sourceAnswerShape,
  versionShape,
} from './shapes.ts';
import { keysIn, type Stored, stored } from './stored.ts';

/**
 * Where a check stands. `reading` the page, `checking` the text, `looking` for other versions; then `done`,
 * `stopped` by the reader, `unreadable` (the page holds no article) or `failed`.
 */
export type Phase = 'reading' | 'checking' | 'looking' | 'done' | 'stopped' | 'unreadable' | 'failed';

/** A source's row while the check runs: its answer, or that it is being asked. */
export type SourceRow = SourceAnswer | { readonly source: string; readonly state: 'asking' };

/** A source that may be asked if the reader allows it, and what it would be sent. */
export interface Offer {
  readonly source: string;
  readonly name: string;
  /** "Two short phrases from the article go to api.gdeltproject.org." */
  readonly sentence: string;
  /** To the letter. */
  readonly sends: readonly string[];
  /** Sites that the browser must let us reach. */
  readonly sites: readonly string[];
}

/** A link by which the reader can see a version for oneself. */
export interface EvidenceLink {
  readonly label: string;
  readonly url: string;
}

/** One state of the page's address in an archive, which may or may not have been read. */
export interface StateInArchive {
  /** The archive's id as a source. */
  readonly source: string;
  /** ISO 8601, when it was taken. */
  readonly at: string;
  /** The archive's page for people. */
  readonly url: string;
}

/** A page that may hold a version but was not read, and why. */
export interface UnreadPage {
  readonly url: string;
  readonly title: string;
  readonly why: string;
  /** ISO 8601, when it can be tried again. */
  readonly retryAt?: string;
  /** The origin that Unspin could read it at if the browser let it. */
  readonly needs?: string;
}

/** All that is known of one tab. It lives in session storage: the background may die at any time. */
export interface TabState {
  /** Names the check that writes this state; a later check takes over by another name. */
  readonly check: string;
  readonly url: string;
  /** The text that is checked where the tab holds no page of its own to read; null for a page. */
  readonly given: Article | null;
  readonly phase: Phase;
  /** One sentence where `phase` is `unreadable` or `failed`. */
  readonly why: string | null;
  readonly report: Report | null;
  /** What the page says of itself, and what limits the reading of it. */
  readonly facts: readonly PageFact[];
  readonly notes: readonly ReadingNote[];
  readonly sources: readonly SourceRow[];
  /** What sources are called, by their ids. */
  readonly names: Readonly<Record<string, string>>;
  readonly offers: readonly Offer[];
  /** Sources that the reader has allowed for this check alone. */
  readonly once: readonly string[];
  /** Words for the browser's own search; empty where there are none. */
  readonly webSearch: string;
  /** Quotations that can be looked up one by one. */
  readonly quotations: readonly QuotationRow[];
  /** By version. */
  readonly evidence: Readonly<Record<string, readonly EvidenceLink[]>>;
  readonly unread: readonly UnreadPage[];
  /** Oldest first. */
  readonly states: readonly StateInArchive[];
  /** Every request that left the browser for this check: "GET https://…". */
  readonly sent: readonly string[];
  /** Findings that are listed but could not be shown on the page. */
  readonly notPlaced: readonly string[];
  /** Findings the reader called no alteration. */
  readonly dismissed: readonly string[];
  /** Whether the article is in the local library. */
  readonly kept: boolean;
  /** Why the last thing the reader asked for (a comparison, keeping) did not work. */
  readonly trouble: string | null;
}

export const FIRST_STATE: TabState = {
  check: '',
  url: '',
  given: null,
  phase: 'reading',
  why: null,
  report: null,
  facts: [],
  notes: [],
  sources: [],
  names: {},
  offers: [],
  once: [],
  webSearch: '',
  quotations: [],
  evidence: {},
  unread: [],
  states: [],
  sent: [],
  notPlaced: [],
  dismissed: [],
  kept: false,
  trouble: null,
};

const asking = v.object({ source: v.string(), state: v.literal('asking') });
const texts = v.array(v.string());

const stateShape: Shape<TabState | null> = v.nullable(
  v.object({
    check: v.string(),
    url: v.string(),
    given: v.nullable(articleShape),
    phase: v.picklist(['reading', 'checking', 'looking', 'done', 'stopped', 'unreadable', 'failed']),
    why: v.nullable(v.string()),
    report: v.nullable(reportShape),
    facts: factsShape,
    notes: notesShape,
    sources: v.array(v.union([sourceAnswerShape, asking])),
    names: v.record(v.string(), v.string()),
    offers: v.array(
      v.object({ source: v.string(), name: v.string(), sentence: v.string(), sends: texts, sites: texts }),
    ),
    evidence: v.record(v.string(), v.array(v.object({ label: v.string(), url: v.string() }))),
    once: texts,
    webSearch: v.string(),
    quotations: quotationRowsShape,
    unread: v.array(
      v.object({
        url: v.string(),
        title: v.string(),
        why: v.string(),
        retryAt: v.exactOptional(v.string()),
        needs: v.exactOptional(v.string()),
      }),
    ),
    states: v.array(v.object({ source: v.string(), at: v.string(), url: v.string() })),
    sent: texts,
    notPlaced: texts,
    dismissed: texts,
    kept: v.boolean(),
    trouble: v.nullable(v.string()),
  }),
);

/** The tab's state; null where nothing was checked or the page has gone. */
export const tabState = (tabId: number): Stored<TabState | null> =>
  stored('session', `tab:${tabId}`, stateShape, null);

/** The texts that the tab's article is compared with, kept for the next comparison. */
export const tabVersions = (tabId: number): Stored<readonly Version[]> =>
  stored<readonly Version[]>('session', `versions:${tabId}`, v.array(versionShape), []);

/** The tabs of which anything is known. */
export async function knownTabs(): Promise<ReadonlySet<number>> {
  const names = (await keysIn('session')).map(key => /^(?:tab|versions):(\d+)$/.exec(key));
  return new Set(names.flatMap(name => (name ? [Number(name[1])] : [])));
}

/** Whether work is going on. */
export const isWorking = (phase: Phase): boolean =>
  phase === 'reading' || phase === 'checking' || phase === 'looking';
