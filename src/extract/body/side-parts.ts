import type { Block, Scope } from './blocks.ts';

/** What is called a sidebar and holds more of the page's words than this may hold the article. 0–1. */
const SIDE_SHARE = 0.15;

/**
 * Elements that are by their own saying beside the article, and small: the outermost of each.
 * @param length how much all blocks say
 */
export function sideParts(blocks: readonly Block[], length: number): Element[] {
  const most = length * SIDE_SHARE;
  const isSide = (scope: Scope | null): boolean =>
    (scope?.kind === 'furniture' || scope?.kind === 'comment' || scope?.kind === 'author') &&
    scope.length < most;
  const known = new Set<Scope>();
  const parts: Element[] = [];
  for (const { scope } of blocks)
    for (let at: Scope | null = scope; at && !known.has(at); at = at.parent) {
      known.add(at);
      if (isSide(at) && !isSide(at.parent)) parts.push(at.element);
    }
  return parts;
}
