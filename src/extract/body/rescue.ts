import type { Block } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { type Frame, isInside } from './frame.ts';
import { isProse, wordCount } from './prose.ts';
import type { Witness } from './witness.ts';

/** So much of a paragraph must the page's linked data repeat to bring it back on its word alone, 0–1. */
const SWORN = 0.9;

/** Shorter lines are found in any text by chance. Words. */
const SWORN_WORDS = 8;

/** Before the first paragraph Readability took, so many blocks are asked for a lede it dropped. */
const LEDE_REACH = 3;

/** What Readability took, and the paragraphs among it that it dropped: in their place, laid out as the rest. */
export function withDropped<B extends Block>(
  blocks: readonly B[],
  taken: readonly B[],
  frame: Frame,
  witness: Witness | null,
): B[] {
  const kept = new Set(taken);
  const first = blocks.findIndex(block => kept.has(block));
  const last = blocks.findLastIndex(block => kept.has(block));
  const root = frame.root;
  return blocks.filter((block, i) => {
    if (kept.has(block)) return true;
    const isNear = i >= first - LEDE_REACH && i <= last;
    if (!isNear && !witness) return false;
    const zone = frame.zoneOf(block);
    if (zone === 'comment' || zone === 'caption') return false;
    if (
      witness &&
      block.linked < 0.9 &&
      wordCount(block.text) >= SWORN_WORDS &&
      witness.knows(block.text) >= SWORN
    )
      return true;
    if (!isNear || !root || (zone && zone !== 'meta')) return false;
    return (
      frame.isPlain(block) &&
      isProse(block) &&
      isInside(block.scope, root) &&
      !isBoilerplate(block.text, block.linked)
    );
  });
}
