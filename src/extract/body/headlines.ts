import type { Block } from './blocks.ts';
import { isHeading, isProse } from './prose.ts';

/** A page with this many linked headings, each over a few lines only, is a list of other pages. */
const LISTED = 5;
const TEASER_LENGTH = 450;

/** The share of text in links from which a page leads elsewhere rather than tells something, 0–1. */
const LINKED = 0.5;

/** Whether what was taken for an article is a list of headlines: a front page, a section, search results. */
export function isHeadlineList(taken: readonly Block[]): boolean {
  let all = 0;
  let linked = 0;
  let prose = 0;
  let headings = 0;
  for (const block of taken) {
    all += block.text.length;
    linked += block.text.length * block.linked;
    if (isProse(block)) prose += block.text.length;
    if (isHeading(block) && block.linked > 0.8) headings++;
  }
  if (headings >= LISTED && prose / headings < TEASER_LENGTH) return true;
  return taken.length >= 2 * LISTED && linked > all * LINKED && prose < all / 2;
}
