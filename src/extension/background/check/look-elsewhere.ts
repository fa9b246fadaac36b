import type { PageFact } from '../../../extract/reading.ts';
import type { Http } from '../../../lookup/door/http-request.ts';
import { findVersions } from '../../../lookup/find-versions.ts';
import type { Progress } from '../../../lookup/lookup-progress.ts';
import { searchWords } from '../../../lookup/queries/search-words.ts';
import { webQuery } from '../../../lookup/queries/web-query.ts';
import type { ReadingPorts } from '../../../lookup/read-candidate.ts';
import { recordedHttp } from '../../../lookup/recorded-http.ts';
import type { Story } from '../../../lookup/sources/source.ts';
import type { Report } from '../../../story/report.ts';
import { englishLexicon } from '../../browser/lexicon.ts';
import { mayReach, siteOf } from '../../browser/permissions.ts';
import { settings } from '../../browser/settings.ts';
import type { TabState } from '../../browser/tab-state.ts';
import { type Consented, consentedSources } from '../consent/consented-sources.ts';
import { openDoor } from '../consent/network.ts';
import { tellSent } from '../consent/sent-requests.ts';
import { readElsewhere } from '../documents/read-elsewhere.ts';
import { reassess } from '../tab/show-tab.ts';
import { record } from '../tab/tab-record.ts';
import { withRow } from '../tab/with-row.ts';
import { rehearse } from './rehearse.ts';

/** What the look-up is told of the story: the check of the article alone says which words to trust. */
async function storyFrom({ article, findings, spin }: Report, facts: readonly PageFact[]): Promise<Story> {
  const alone = findings.filter(finding => finding.versionId === null);
  const signs = {
    suspect: alone.map(({ start, end }) => ({ start, end })),
    spun: spin.score,
    backTranslation: spin.backTranslation,
    likelyOriginal: alone.flatMap(({ kind, was }) => (kind === 'term' && was ? [was] : [])),
  };
  return { article, facts, words: searchWords(article, await englishLexicon(), signs) };
}

function portsFor(
  door: Http,
  { network, archive }: Consented,
  { article }: Story,
  signal: AbortSignal,
): ReadingPorts {
  const arrives = new AbortController();
  const awaited = AbortSignal.any([signal, arrives.signal]);
  let isRehearsed = false;
  return {
    http: recordedHttp(door, () => {
      if (isRehearsed) return;
      isRehearsed = true;
      // Should it fail, what is read and compared in earnest says so.
      void rehearse(article, awaited).catch(() => undefined);
    }),
    now: Date.now,
    readHtml(html, url) {
      arrives.abort();
      return readElsewhere(html, url);
    },
    async mayOpen(url) {
      const site = siteOf(url);
      return network && site !== null && (await mayReach([site]));
    },
    archive,
  };
}

/** What one step of the look-up changes in the tab's state. */
function change(step: Progress): (state: TabState) => Partial<TabState> {
  switch (step.kind) {
    case 'asking':
      return ({ sources }) => ({ sources: withRow(sources, { source: step.source, state: 'asking' }) });
    case 'answered':
      return ({ sources }) => ({ sources: withRow(sources, step.answer) });
    case 'states':
      return ({ states }) => ({
        states: [
          ...states.filter(({ source }) => source !== step.source),
          ...step.states.map(state => ({ ...state, source: step.source })),
        ].sort((a, b) => (a.at < b.at ? -1 : 1)),
      });
    case 'version':
      return ({ evidence }) => ({ evidence: { ...evidence, [step.version.id]: step.version.evidence } });
    case 'unread': {
      const { candidate, ...rest } = step.unread;
      const { url, title = '' } = candidate;
      return ({ unread }) => ({
        unread: [...unread.filter(one => one.url !== url), { url, title, ...rest }],
      });
    }
    case 'done':
      return () => ({});
  }
}

/**
 * Looks for versions where the reader allows it, and makes the report better with each that arrives.
 * @param only the sources to ask where the others have answered already
 */
export async function lookElsewhere(
  tabId: number,
  check: string,
  report: Report,
  facts: readonly PageFact[],
  once: readonly string[],
  only: readonly string[] | null,
  signal: AbortSignal,
): Promise<void> {
  const now = await settings.get();
  const story = await storyFrom(report, facts);
  const consented = await consentedSources(now, story, new Set(once));
  const asked = consented.asked.filter(({ source }) => !only || only.includes(source.id));
  await record(tabId, check, () => ({
    offers: consented.offers,
    names: consented.names,
    webSearch: now.network ? webQuery(story.words) : '',
  }));
  const recorded: Promise<void>[] = [];
  await tellSent(tabId, check, openDoor(now), async http => {
    for await (const step of findVersions(story, asked, portsFor(http, consented, story, signal), signal)) {
      if (step.kind === 'version') {
        // What it means for the article comes first; its links can follow.
        await reassess(tabId, check, report.article, signal, [step.version]);
      }
      // Nobody waits for it: what comes meanwhile is written with it.
      const written = record(tabId, check, change(step));
      written.catch(() => undefined);
      recorded.push(written);
    }
  });
  await Promise.all(recorded);
  // The report says what every source answered in the end.
  await reassess(tabId, check, report.article, signal);
}
