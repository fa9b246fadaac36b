import { isPlainText, type ParagraphCutter, paragraphCutter } from './preformatted.ts';
import { type ZoneKind, zoneKind } from './zones.ts';

/** A block element of the copy and those around it, as they stood before Readability took the copy apart. */
export interface Scope {
  readonly element: Element;
  readonly parent: Scope | null;
  /** What the element says it is for. */
  readonly kind: ZoneKind | null;
  /** How much is written in it, blocks inside included. Characters. */
  readonly length: number;
}

/** A scope whose blocks are being read. */
interface OpenScope extends Scope {
  readonly parent: OpenScope | null;
  length: number;
}

/** A paragraph as the reader sees it: a run of text that no block element and no line break interrupts. */
export interface Block {
  /** The block element that lays the run out. */
  readonly scope: Scope;
  /** Texts of the copy, white space included. */
  readonly texts: readonly Text[];
  /** Where it begins in the first of them and ends in the last: preformatted paragraphs share a text. */
  readonly start: number;
  readonly end: number;
  /** What it reads, white space collapsed. */
  readonly text: string;
  /** The share of `text` that is links, 0–1. */
  readonly linked: number;
  /** A picture stands between this block and the one before. */
  readonly afterPicture: boolean;
}

const BLOCK_TAGS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE
   FOOTER FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV NOFRAMES OL OPTION P PRE
   SEARCH SECTION SELECT SUMMARY TABLE TBODY TD TEXTAREA TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** White space that a browser collapses or that prints as space; U+FEFF prints as nothing and is left alone. */
const ODD_SPACES = '\\t-\\r\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACES = ` ${ODD_SPACES}`;
const SPACE = new RegExp(`[${SPACES}]+`, 'g');

/** Words with one plain space between them: stretches that need no collapsing. */
export const WORDS = new RegExp(`[^${SPACES}]+(?: [^${SPACES}]+)*`, 'g');

/** White space that collapsing changes. Hardly any paragraph has some: looking for it is cheaper than replacing all. */
const UNCOLLAPSED = new RegExp(`[${ODD_SPACES}]| {2}`);

export const collapse = (text: string): string => {
  const trimmed = text.trim();
  return UNCOLLAPSED.test(trimmed) ? trimmed.replace(SPACE, ' ') : trimmed;
};

const NONE: ReturnType<ParagraphCutter['cut']> = [];

/** Cuts the body into blocks, in reading order, and how much all of them say. Blocks without words are left out. */
export function blocksOf(body: Element): { blocks: Block[]; length: number } {
  const blocks: Block[] = [];
  let texts: Text[] = [];
  let start = 0;
  let end = 0;
  let written = '';
  let linked = 0;
  let afterPicture = false;

  const close = (scope: OpenScope) => {
    if (texts.length === 0) return;
    const text = collapse(written);
    if (text) {
      blocks.push({
        scope,
        texts,
        start,
        end,
        text,
        linked: Math.min(1, linked / text.length),
        afterPicture,
      });
      afterPicture = false;
      scope.length += text.length;
    }
    texts = [];
    written = '';
    linked = 0;
  };

  const take = (text: Text, from: number, to: number, inLink: boolean) => {
    const { data } = text;
    const said = from === 0 && to === data.length ? data : data.slice(from, to);
    // Most texts of a page are the blank ones between its block elements.
    if (texts.length === 0 && said.trim() === '') return;
    if (texts.length === 0) start = from;
    end = to;
    texts.push(text);
    written += said;
    if (inLink) linked += collapse(said).length;
  };

  const walk = (element: Element, scope: OpenScope, inLink: boolean, cutter: ParagraphCutter | null) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = node as Text;
        let from = 0;
        for (const parting of cutter?.cut(text.data) ?? NONE) {
          take(text, from, parting.end, inLink);
          close(scope);
          from = parting.next;
        }
        take(text, from, text.data.length, inLink);
      } else if (node.nodeType === 1) {
        const child = node as Element;
        const name = child.nodeName;
        if (name === 'BR') close(scope);
        else if (name === 'IMG') afterPicture = true;
        else if (BLOCK_TAGS.has(name)) {
          close(scope);
          const inner = { element: child, parent: scope, kind: zoneKind(child), length: 0 };
          walk(child, inner, inLink, name === 'PRE' && isPlainText(child) ? paragraphCutter() : cutter);
          close(inner);
          scope.length += inner.length;
        } else if (name !== 'BUTTON' && name !== 'LABEL') walk(child, scope, inLink || name === 'A', cutter);
      }
    }
  };
  const root = { element: body, parent: null, kind: null, length: 0 };
  walk(body, root, false, null);
  close(root);
  return { blocks, length: root.length };
}
