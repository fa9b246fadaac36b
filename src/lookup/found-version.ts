import type { Article } from '../story/article.ts';
import { type Anchor, findAnchors } from './library/anchors.ts';
import { compareAnchors } from './library/similarity.ts';
import type { FoundVersion } from './lookup-progress.ts';
import type { Candidate } from './sources/source.ts';
import { addressKey } from './tidy-address.ts';

/** Below this two texts share hardly a name in order: the search found another story. */
const OTHER_STORY = 0.1;
/** UTF-16 units; less is a teaser, and a comparison with it would call everything invented. */
const SHORTEST_TEXT = 250;

export interface Snapped {
  /** ISO 8601. */
  readonly archived?: string;
  /** The snapshot's page for people. */
  readonly shownAt?: string;
}

/** A candidate whose article was read, as a version. The page's own facts win over what a service said of it. */
export function foundVersion(
  candidate: Candidate,
  article: Article,
  { archived = candidate.archived, shownAt }: Snapped,
  pageAnchors: readonly Anchor[],
): FoundVersion {
  const { source, url, evidence, key = addressKey(url) } = candidate;
  const title = article.title || candidate.title;
  const outlet = article.outlet ?? candidate.outlet;
  const published = article.published ?? candidate.published;
  const { credit, modified, text } = article;
  const known = evidence.some(link => link.url === shownAt);
  return {
    id: `${source}:${key}${archived ? `@${archived}` : ''}`,
    source,
    url,
    text,
    similarity: compareAnchors(pageAnchors, findAnchors(text)).share,
    evidence:
      shownAt && !known ? [...evidence, { label: 'The snapshot that was read', url: shownAt }] : evidence,
    ...(title && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(credit !== undefined && { credit }),
    ...(published !== undefined && { published }),
    ...(modified !== undefined && { modified }),
    ...(archived !== undefined && { archived }),
  };
}

/** Why a version is of no use beside those at hand, in one sentence; undefined for a good one. */
export function uselessBecause(version: FoundVersion, others: readonly FoundVersion[]): string | undefined {
  if (version.text.length < SHORTEST_TEXT) return 'Only the beginning of the article could be read.';
  if (version.similarity < OTHER_STORY) return 'It tells another story.';
  const same = others.find(other => letters(other.text) === letters(version.text));
  return same && `It has the same text as ${same.outlet ?? same.url ?? 'another version'}.`;
}

/** A text without what typesetting changes. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
