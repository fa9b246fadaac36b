import type { Version } from '../../story/version.ts';
import { addressKey } from '../tidy-address.ts';
import { keptAddress } from './addresses.ts';
import { findAnchors } from './anchors.ts';
import { ASKED_FEATURES, fingerprint } from './fingerprint.ts';
import { LibraryError } from './library-error.ts';
import type { FindOptions, Found } from './lookup.ts';
import { hasSameWords } from './same-words.ts';
import { compareAnchors, isCopy } from './similarity.ts';

/** What a look-up needs of a library, however it is stored. Stories are known by number. */
export interface Shelf {
  /** How many stories there are, and for each feature which have it. */
  ask(features: readonly number[]): Promise<ShelfAnswer>;
  /** The stories of these numbers; one that has gone meanwhile is left out, of a damaged one only that is said. */
  read(stories: readonly number[]): Promise<readonly (ShelvedStory | 'damaged')[]>;
}

export interface ShelfAnswer {
  readonly size: number;
  readonly postings: readonly (readonly number[])[];
}

export interface ShelvedStory {
  readonly version: Version;
  /** Every address it was met at. */
  readonly addresses: readonly string[];
}

/** Candidates whose texts are read and compared. */
export const CANDIDATES = 8;
/** Features a candidate must share with the text: one alone is mere chance. */
export const FEWEST_SHARED = 2;
/** A candidate with less than this share of the best one's votes is not read: copies of one story stay close together. */
export const FAR_BEHIND = 0.15;
const LIMIT = 5;

/**
 * The candidates for a text, most promising first. Each shared feature votes for its stories with its rarity among all
 * stories (inverse document frequency), so a name pair of every other story says little.
 */
export function vote({ postings, size }: ShelfAnswer): number[] {
  const votes = new Map<number, { weight: number; shared: number }>();
  for (const stories of postings) {
    const weight = Math.log(1 + size / (stories.length || 1));
    for (const story of stories) {
      const got = votes.get(story);
      if (got) {
        got.weight += weight;
        got.shared++;
      } else votes.set(story, { weight, shared: 1 });
    }
  }
  const ranked = [...votes]
    .filter(([, { shared }]) => shared >= FEWEST_SHARED)
    .sort(([a, first], [b, second]) => second.weight - first.weight || a - b);
  const least = (ranked[0]?.[1].weight ?? 0) * FAR_BEHIND;
  return ranked
    .filter(([, { weight }]) => weight >= least)
    .slice(0, CANDIDATES)
    .map(([story]) => story);
}

/**
 * The story as a version of the page at `url`; undefined where it is that very page unchanged, which is no other
 * version. A page's text that was met elsewhere too is one, at the other address.
 */
function asOther(
  { version, addresses }: ShelvedStory,
  text: string,
  url: string | undefined,
): Version | undefined {
  if (url === undefined || !hasSameWords(version.text, text)) return version;
  const here = keptAddress(url) ?? url;
  const others = addresses.filter(address => addressKey(address) !== addressKey(here));
  if (others.length === addresses.length) return version;
  const [elsewhere] = others;
  return elsewhere === undefined ? undefined : { ...version, url: elsewhere };
}

/** Which of the stories are copies of the text, best first. */
export function keepCopies(
  stories: readonly ShelvedStory[],
  text: string,
  { url, limit = LIMIT }: Pick<FindOptions, 'url' | 'limit'>,
): Found[] {
  const anchors = findAnchors(text);
  return stories
    .map(story => asOther(story, text, url))
    .filter(version => version !== undefined)
    .flatMap(version => {
      const others = findAnchors(version.text);
      const alike = compareAnchors(anchors, others);
      return isCopy(anchors, others, alike) ? [{ version, similarity: alike.share }] : [];
    })
    .sort((first, second) => second.similarity - first.similarity)
    .slice(0, limit);
}

/** Looks a text up: its features' votes name candidates, whose texts are then compared with it. */
export async function findStories(shelf: Shelf, text: string, options: FindOptions = {}): Promise<Found[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const answer = await shelf.ask(fingerprint(text, ASKED_FEATURES));
  signal?.throwIfAborted();
  const stories = await shelf.read(vote(answer));
  signal?.throwIfAborted();
  const found = keepCopies(
    stories.filter(story => story !== 'damaged'),
    text,
    options,
  );
  // What cannot be read may be what was sought: that is no "none".
  if (!found.length && stories.includes('damaged')) throw new LibraryError('damaged');
  return found;
}
