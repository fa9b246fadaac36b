import type { MarkStyle } from '../../browser/mark-style.ts';
import { LEVELS } from './level.ts';
import type { Mark } from './mark.ts';
import { currentName, MARK_NAMES, markName } from './palette.ts';
import { type MarkSheets, rootOf } from './style-sheets.ts';
import { TONES } from './tone.ts';

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
  const windows = new Set<Window & typeof globalThis>();

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
      const roots = new Set(marks.flatMap(({ ranges }) => ranges.map(range => rootOf(range.startContainer))));
      for (const root of roots) if (root) sheets.adopt(root, style);
      for (const [priority, level] of LEVELS.entries()) {
        const ofLevel = marks.filter(mark => mark.level === level);
        for (const tone of TONES) {
          const ranges = ofLevel.filter(mark => mark.tone === tone).flatMap(mark => mark.ranges);
          if (ranges.length > 0) put(markName(level, tone), ranges, priority);
        }
      }
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

function byWindow(ranges: readonly Range[]): Map<Window & typeof globalThis, Range[]> {
  const windows = new Map<Window & typeof globalThis, Range[]>();
  for (const range of ranges) {
    const view = range.startContainer.ownerDocument?.defaultView;
    if (!view) continue;
    const own = windows.get(view);
    if (own) own.push(range);
    else windows.set(view, [range]);
  }
  return windows;
}
