import { foundVersion } from '../../../lookup/found-version.ts';
import { findAnchors } from '../../../lookup/library/anchors.ts';
import { readCandidate } from '../../../lookup/read-candidate.ts';
import { rawSnapshot } from '../../../lookup/sources/archive-addresses.ts';
import type { Candidate } from '../../../lookup/sources/source.ts';
import type { Version } from '../../../story/version.ts';
import { mayAsk, siteOf } from '../../browser/permissions.ts';
import { settings } from '../../browser/settings.ts';
import { tabState } from '../../browser/tab-state.ts';
import { text } from '../../browser/text.ts';
import { openDoor } from '../consent/network.ts';
import { tellSent } from '../consent/sent-requests.ts';
import { readElsewhere } from '../documents/read-elsewhere.ts';
import { record } from '../tab/tab-record.ts';
import { compareWithVersion } from './comparisons.ts';

/**
 * Compares with a state of the page's address that an archive named when it was asked. Only such a state is opened,
 * and only while the browser still lets us ask the archive.
 */
export const compareWithState = (tabId: number, url: string): Promise<void> =>
  compareWithVersion(tabId, signal => readState(tabId, url, signal));

async function readState(tabId: number, url: string, signal: AbortSignal): Promise<Version> {
  const state = await tabState(tabId).get();
  const wanted = state?.states.find(one => one.url === url);
  if (!state?.report || !wanted) throw new Error(text('nothingToCompare'));
  const now = await settings.get();
  const site = siteOf(url);
  if (!now.network) throw new Error(text('notAskedNetworkOff'));
  if (site === null || !(await mayAsk([site]))) throw new Error(text('notAskedRevoked'));
  const { article } = state.report;
  const name = state.names[wanted.source] ?? wanted.source;
  const candidate: Candidate = {
    source: wanted.source,
    url: article.url ?? url,
    archived: wanted.at,
    snapshot: rawSnapshot(name, url),
    evidence: [{ label: text('keptBy', name), url }],
  };
  const closed = async () => false;
  const ports = { now: Date.now, readHtml: readElsewhere, mayOpen: closed, archive: null };
  const read = await tellSent(tabId, state.check, openDoor(now), http =>
    readCandidate(candidate, { ...ports, http }, signal),
  );
  if (read.kind === 'unread') throw new Error(read.unread.why);
  const version = foundVersion(candidate, read.article, read, findAnchors(article.text));
  await record(tabId, state.check, ({ evidence }) => ({
    evidence: { ...evidence, [version.id]: version.evidence },
  }));
  return version;
}
