import type { Words } from './words.ts';

/** So many words in a row are no chance. */
export const LEAST_RUN = 4;

const NOWHERE = -1;

/** Where each word of a text stands: its first place, and from each place the next. */
interface Places {
  readonly first: Int32Array;
  readonly next: Int32Array;
}

const kept = new WeakMap<Words, Places>();

function indexPlaces({ ids, count }: Words): Places {
  let most = 0;
  for (let at = 0; at < count; at += 1) most = Math.max(most, ids[at] ?? 0);
  const first = new Int32Array(most + 1).fill(NOWHERE);
  const next = new Int32Array(count);
  for (let at = count - 1; at >= 0; at -= 1) {
    const id = ids[at] ?? 0;
    next[at] = first[id] ?? NOWHERE;
    first[id] = at;
  }
  return { first, next };
}

/**
 * Where in a text the run of `LEAST_RUN` words at `at` stands, in its order. A text's words are indexed once, when the first
 * run is asked for: one of 64,000 words has thousands that seem left out, and looking through all of it for each took 2 s.
 */
export function placesOfRun(text: Words, ids: Int32Array, at: number): readonly number[] {
  let places = kept.get(text);
  if (!places) {
    places = indexPlaces(text);
    kept.set(text, places);
  }
  const found: number[] = [];
  for (let there = places.first[ids[at] ?? 0] ?? NOWHERE; there >= 0; there = places.next[there] ?? NOWHERE) {
    let same = 1;
    while (same < LEAST_RUN && text.ids[there + same] === ids[at + same]) same += 1;
    if (same === LEAST_RUN && there + LEAST_RUN <= text.count) found.push(there);
  }
  return found;
}
