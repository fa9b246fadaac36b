import type { Stretch } from '../align/align-words.ts';
import type { Claim } from '../comparing.ts';

/** Words of the version that the page's sentence does not have; the reader is shown where they would stand. */
export const leftOut = ({ page, version }: Stretch, confidence: number): Claim => ({
  kind: 'omission',
  severity: 'meaning',
  page: [page[1], page[1]],
  version,
  confidence,
  why: 'The other version says this; here it is left out.',
});

/** Words of the page that the version's sentence does not have. */
export const putIn = ({ page, version }: Stretch, confidence: number): Claim => ({
  kind: 'addition',
  severity: 'meaning',
  page,
  version: [version[1], version[1]],
  confidence,
  why: 'The other version does not say this.',
});
