import type { AlignedPair } from './align-sentences.ts';

/** As many sentences on both sides between two pairs stand for one another; more than these were rewritten freely. */
const LONGEST_RUN = 3;

/**
 * Pairs of sentences that found no like but face each other: between two neighboring pairs each text has as many left.
 * A translation may keep no word of a short sentence; whether the two say the same is decided by the sense of their words.
 */
export function pairLoneSentences(
  pairs: readonly AlignedPair[],
  pageCount: number,
  versionCount: number,
): AlignedPair[] {
  const found: AlignedPair[] = [];
  let [pageAt, versionAt] = [0, 0];
  const closing = { page: [pageCount, pageCount], version: [versionCount, versionCount] } as const;
  for (const { page, version } of [...pairs.filter(pair => !pair.moved), closing]) {
    const run = page[0] - pageAt;
    if (run > 0 && run <= LONGEST_RUN && run === version[0] - versionAt)
      for (let at = 0; at < run; at += 1)
        found.push({
          page: [pageAt + at, pageAt + at + 1],
          version: [versionAt + at, versionAt + at + 1],
          equal: false,
          similarity: 0,
          moved: false,
        });
    pageAt = page[1];
    versionAt = version[1];
  }
  return found;
}
