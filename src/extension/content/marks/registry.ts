import { textsOf } from '../../../extract/page/live-texts.ts';
import type { MarkStyle } from '../../browser/mark-style.ts';
import { LEVELS } from './level.ts';
import type { Mark } from './mark.ts';
import { currentName, MARK_NAMES, markName } from './palette.ts';
import { type MarkSheets, rootOf, type TreeRoot } from './style-sheets.ts';
import { TONES } from './tone.ts';

type View = Window & typeof globalThis;

/** Draws marks without touching the page's nodes. */
export interface MarkRegistry {
  /** Draws these and no others. */
  draw(marks: readonly Mark[]): void;
  /** Makes one mark stand out; null for none. */
  setCurrent(mark: Mark | null): void;
  /** Takes all marks away; the rules for them stay. */
  clear(): void;
}

/**
 * The highlight registry is shared with the page and, through Firefox's Xray wrappers, cannot be iterated:
 * only our own names are ever set and deleted.
 */
export function createMarkRegistry(style: MarkStyle, sheets: MarkSheets): MarkRegistry {
  const windows = new Set<View>();

  const put = (name: string, ranges: readonly Range[], priority: number) => {
    for (const [view, own] of byWindow(ranges)) {
      windows.add(view);
      const highlight = new view.Highlight();
      for (const range of own) highlight.add(range);
      highlight.priority = priority;
      view.CSS.highlights.set(name, highlight);
    }
  };
  const remove = (names: readonly string[]) => {
    for (const view of windows) for (const name of names) view.CSS.highlights.delete(name);
  };

  return {
    draw(marks) {
      remove(MARK_NAMES);
      for (const root of rootsOf(marks)) sheets.adopt(root, style, () => holdersOf(marks));
      for (const [name, { ranges, priority }] of byName(marks)) put(name, ranges, priority);
    },
    setCurrent(mark) {
      remove(TONES.map(currentName));
      if (mark) put(currentName(mark.tone), mark.ranges, LEVELS.length);
    },
    clear() {
      remove(MARK_NAMES);
      windows.clear();
    },
  };
}

/** The trees that marks stand in. Marks share their texts, and each text is asked once. */
function rootsOf(marks: readonly Mark[]): Set<TreeRoot> {
  const nodes = new Set<Node>();
  for (const { ranges } of marks) for (const { startContainer } of ranges) nodes.add(startContainer);
  const roots = new Set<TreeRoot>();
  for (const node of nodes) {
    const root = rootOf(node);
    if (root) roots.add(root);
  }
  return roots;
}

/** The elements whose own texts the marks lie over. */
function holdersOf(marks: readonly Mark[]): Set<Element> {
  const holders = new Set<Element>();
  for (const { ranges } of marks)
    for (const range of ranges)
      for (const text of textsIn(range)) if (text.parentElement) holders.add(text.parentElement);
  return holders;
}

/** The texts that a range touches; nearly all lie in one. */
function textsIn(range: Range): Node[] {
  const { startContainer, endContainer, commonAncestorContainer } = range;
  if (startContainer === endContainer || !startContainer.ownerDocument) return [startContainer];
  return textsOf(startContainer.ownerDocument, commonAncestorContainer).filter(text =>
    range.intersectsNode(text),
  );
}

/** What is drawn alike. */
interface Group {
  readonly ranges: Range[];
  readonly priority: number;
}

function byName(marks: readonly Mark[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { level, tone, ranges } of marks) {
    const name = markName(level, tone);
    const group = groups.get(name) ?? { ranges: [], priority: LEVELS.indexOf(level) };
    group.ranges.push(...ranges);
    groups.set(name, group);
  }
  return groups;
}

function byWindow(ranges: readonly Range[]): Map<View, Range[]> {
  const windows = new Map<View, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (!view) continue;
    const own = windows.get(view);
    if (own) own.push(range);
    else windows.set(view, [range]);
  }
  return windows;
}
