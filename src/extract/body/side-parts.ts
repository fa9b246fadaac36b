import type { Block, Scope } from './blocks.ts';

/** What is called a sidebar and holds more of the page's words than this may hold the article. 0–1. */
const SIDE_SHARE = 0.15;

/** Elements that are by their own saying beside the article, and small: the outermost of each. */
export function sideParts(blocks: readonly Block[]): Element[] {
  const sizes = new Map<Scope, number>();
  let total = 0;
  for (const { scope, text } of blocks) {
    total += text.length;
    for (let at: Scope | null = scope; at; at = at.parent) sizes.set(at, (sizes.get(at) ?? 0) + text.length);
  }
  const isSide = (scope: Scope | null): boolean =>
    (scope?.kind === 'furniture' || scope?.kind === 'comment' || scope?.kind === 'author') &&
    (sizes.get(scope) ?? 0) < total * SIDE_SHARE;
  return [...sizes.keys()]
    .filter(scope => isSide(scope) && !isSide(scope.parent))
    .map(({ element }) => element);
}
