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
  /** Puts the rules in, or another style's instead. The browser then works out every element's style anew. */
  adopt(root: TreeRoot, style: MarkStyle): void;
  /** The page's own sheets stay in their order, those it adopted meanwhile too. */
  drop(): void;
}

export function createMarkSheets(): MarkSheets {
  const adopted = new Map<TreeRoot, { readonly sheet: CSSStyleSheet; readonly style: MarkStyle }>();
  return {
    adopt(root, style) {
      const known = adopted.get(root);
      // The page may have set a list of its own meanwhile.
      const isIn = known !== undefined && root.adoptedStyleSheets.includes(known.sheet);
      if (isIn && known.style === style) return;
      const view = root.ownerDocument?.defaultView ?? (root as Document).defaultView;
      if (!view) return;
      // A sheet belongs to the document whose window made it: a frame's tree takes none of ours.
      const sheet = known?.sheet ?? new view.CSSStyleSheet();
      sheet.replaceSync(markRules(style));
      if (!isIn) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      adopted.set(root, { sheet, style });
    },
    drop() {
      for (const [root, { sheet }] of adopted)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter(other => other !== sheet);
      adopted.clear();
    },
  };
}
