import type { Block, Scope } from './blocks.ts';
import { articleAround, type Frame, isInside } from './frame.ts';
import { isHeading } from './prose.ts';
import { wordsOf } from './words.ts';

/** An article with less text than this is a teaser, whatever its heading. Characters. */
const SHORTEST = 300;

const fold = (title: string): string => wordsOf(title).join(' ');

/**
 * On a page with several articles, the one under the page's own title: the others go. What lies in no article
 * stays, for sites that set only a part of the text into the element.
 */
export function titledArticle<B extends Block>(
  blocks: readonly B[],
  taken: readonly B[],
  titles: readonly string[],
): readonly B[] {
  const wanted = new Set(titles.map(fold));
  const heading = blocks.find(block => isHeading(block) && wanted.has(fold(block.text)));
  let main: Scope | null = null;
  for (let at: Scope | null = heading?.scope ?? null; at && !main; at = at.parent)
    if (at.kind === 'article') main = at;
  if (!main) return taken;
  const titled = main;
  const inside = taken.filter(block => isInside(block.scope, titled));
  if (lengthOf(inside) < SHORTEST) return taken;
  return taken.filter(block => isInside(block.scope, titled) || !articleBeside(block, titled));
}

/** Whether a block lies in an article that does not hold the titled one. */
function articleBeside({ scope }: Block, titled: Scope): boolean {
  for (let at: Scope | null = scope; at; at = at.parent)
    if (at.kind === 'article' && !isInside(titled, at)) return true;
  return false;
}

/** Leaves out small articles beside the text: each is the beginning of another page's. */
export function withoutTeasers<B extends Block>(seeds: readonly B[], frame: Frame): readonly B[] {
  const groups = new Map<Scope | null, B[]>();
  for (const block of seeds) {
    const article = articleAround(block, frame.root);
    const group = groups.get(article);
    if (group) group.push(block);
    else groups.set(article, [block]);
  }
  const half = lengthOf(seeds) / 2;
  return [...groups.values()].find(group => lengthOf(group) > half) ?? seeds;
}

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
