import type { MarkStyle } from '../../browser/mark-style.ts';
import { selectorOf } from './around.ts';
import { markRules } from './palette.ts';

/** A document or an open shadow root. */
export type TreeRoot = Document | ShadowRoot;

export function rootOf(node: Node): TreeRoot | null {
  const root = node.getRootNode();
  return 'adoptedStyleSheets' in root ? (root as TreeRoot) : null;
}

/**
 * Rules for every element make a browser work out the style of every element anew: 2 to 3 s with 200,000, where rules
 * for the article's elements alone take 0.05 s. On a page of usual size Chromium is the faster with the former,
 * 11 ms to 30. Elements.
 */
const VAST = 20_000;

/** Puts rules for our marks into trees of the page, and takes them out again. No element is needed, no policy stands against it. */
export interface MarkSheets {
  /**
   * Puts the rules in, or another style's instead.
   * @param holders elements whose own texts will be marked; asked for on vast pages only
   */
  adopt(root: TreeRoot, style: MarkStyle, holders: () => Iterable<Element>): void;
  /** The page's own sheets stay in their order, those it adopted meanwhile too. */
  drop(): void;
}

interface Adopted {
  readonly sheet: CSSStyleSheet;
  readonly style: MarkStyle;
  /** What the rules are for; empty for every element. */
  readonly where: readonly string[];
}

export function createMarkSheets(): MarkSheets {
  const adopted = new Map<TreeRoot, Adopted>();
  return {
    adopt(root, style, holders) {
      const document = root.ownerDocument ?? (root as Document);
      const view = document.defaultView;
      if (!view) return;
      const known = adopted.get(root);
      const where = isVast(document) ? withNames(known?.where ?? [], holders()) : [];
      // The page may have set a list of its own meanwhile.
      const isIn = known !== undefined && root.adoptedStyleSheets.includes(known.sheet);
      if (isIn && known.style === style && known.where.length === where.length) return;
      // A sheet belongs to the document whose window made it: a frame's tree takes none of ours.
      const sheet = known?.sheet ?? new view.CSSStyleSheet();
      sheet.replaceSync(markRules(style, where));
      if (!isIn) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.set(root, { sheet, style, where });
    },
    drop() {
      for (const [root, { sheet }] of adopted)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(other => other !== sheet);
      adopted.clear();
    },
  };
}

const isVast = (document: Document): boolean => document.getElementsByTagName('*').length > VAST;

const withNames = (known: readonly string[], elements: Iterable<Element>): string[] => [
  ...new Set([...known, ...Array.from(elements, selectorOf)]),
];
