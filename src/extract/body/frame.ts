import type { Block, Scope } from './blocks.ts';
import type { ZoneKind } from './zones.ts';

/** An element with more of the text than this is the article's frame, whatever its class name says. */
const FRAME_SHARE = 0.35;

/** How the chosen text lies in the page's elements. */
export interface Frame {
  /** What the innermost part of the page around a block is for; null in the plain flow of the article. */
  zoneOf(block: Block): Exclude<ZoneKind, 'article'> | null;
  /** The smallest element that holds nearly all of the text. */
  readonly root: Scope | null;
  /** Whether a block is laid out as most of the text is, by its tag. */
  isPlain(block: Block): boolean;
}

const layoutOf = ({ element }: Scope): string => element.nodeName;

/** The smallest element with this share of the text; a stray paragraph elsewhere does not move it. */
const ROOT_SHARE = 0.9;

export function frameOf(chosen: readonly Block[]): Frame {
  const sizes = new Map<Scope, number>();
  let total = 0;
  for (const { scope, text } of chosen) {
    total += text.length;
    for (let at: Scope | null = scope; at; at = at.parent) sizes.set(at, (sizes.get(at) ?? 0) + text.length);
  }
  const layouts = new Map<string, number>();
  for (const { scope, text } of chosen) {
    const layout = layoutOf(scope);
    layouts.set(layout, (layouts.get(layout) ?? 0) + text.length);
  }
  const [plain] = [...layouts].sort((a, b) => b[1] - a[1])[0] ?? [];
  let root: Scope | null = null;
  for (const [scope, size] of sizes)
    if (size >= total * ROOT_SHARE && (!root || size < (sizes.get(root) ?? 0) || isInside(scope, root)))
      root = scope;
  return {
    root,
    isPlain: ({ scope }) => layoutOf(scope) === plain,
    zoneOf({ scope }) {
      for (let at: Scope | null = scope; at; at = at.parent) {
        if ((sizes.get(at) ?? 0) > total * FRAME_SHARE) return null;
        if (at.kind && at.kind !== 'article') return at.kind;
      }
      return null;
    },
  };
}

export function isInside(scope: Scope, outer: Scope): boolean {
  for (let at: Scope | null = scope; at; at = at.parent) if (at === outer) return true;
  return false;
}

/** The element around a block that calls itself an article, below `root`: the outermost, or null. */
export function articleAround({ scope }: Block, root: Scope | null): Scope | null {
  let found: Scope | null = null;
  for (let at: Scope | null = scope; at && at !== root; at = at.parent) if (at.kind === 'article') found = at;
  return found;
}
