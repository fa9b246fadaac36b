import { addressKey } from '../../../lookup/tidy-address.ts';
import type { Report } from '../../../story/report.ts';
import type { EvidenceLink, StateInArchive } from '../../browser/tab-state.ts';

/** One state of the page's address, on a line from the oldest to now. */
export interface StatePoint {
  /** ISO 8601: when an archive took it, or when a text that was kept says it was written. */
  readonly at: string;
  /** The archive's page for people; null for a text that was kept here. */
  readonly url: string | null;
  /** The version that it was read into; null where it was not read yet. */
  readonly versionId: string | null;
}

/** All known states of the page's address, oldest first: what archives have, read or not, and what was kept. */
export function statePoints(
  { article, versions }: Report,
  states: readonly StateInArchive[],
  evidence: Readonly<Record<string, readonly EvidenceLink[]>>,
): StatePoint[] {
  const readFrom = (url: string) =>
    versions.find(({ id }) => evidence[id]?.some(link => link.url === url))?.id ?? null;
  const archived = states.map(({ at, url }) => ({ at, url, versionId: readFrom(url) }));
  const placed = new Set(archived.map(({ versionId }) => versionId));
  const own = article.url ? addressKey(article.url) : null;
  const kept = versions.flatMap(({ id, url, archived: taken, published }) => {
    const at = taken ?? published;
    const isState = own !== null && url !== undefined && addressKey(url) === own;
    return isState && at && !placed.has(id) ? [{ at, url: null, versionId: id }] : [];
  });
  return [...archived, ...kept].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
