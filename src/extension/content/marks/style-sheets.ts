import type { MarkStyle } from '../../browser/mark-style.ts';
import { markRules } from './palette.ts';

/** A document or an open shadow root. */
export type TreeRoot = Document | ShadowRoot;

export function rootOf(node: Node): TreeRoot | null {
  const root = node.getRootNode();
  return 'adoptedStyleSheets' in root ? (root as TreeRoot) : null;
}

/** Puts rules for our marks into trees of the page, and takes them out again. No element is needed, no policy stands against it. */
export interface MarkSheets {
  adopt(root: TreeRoot): void;
  /** The page's own sheets stay in their order, those it adopted meanwhile too. */
  drop(): void;
}

export function createMarkSheets(style: MarkStyle): MarkSheets {
  const rules = markRules(style);
  const adopted = new Map<TreeRoot, CSSStyleSheet>();
  return {
    adopt(root) {
      if (adopted.has(root)) return;
      const view = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
      if (!view) return;
      // A sheet belongs to the document whose window made it: a frame's tree takes none of ours.
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync(rules);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.set(root, sheet);
    },
    drop() {
      for (const [root, sheet] of adopted)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(other => other !== sheet);
      adopted.clear();
    },
  };
}
