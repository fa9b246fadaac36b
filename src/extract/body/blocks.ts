/** A paragraph as the reader sees it: a run of text that no block element and no line break interrupts. */
export interface Block {
  /** The element of the copy that lays the run out. */
  readonly container: Element;
  /** Texts of the copy, white space included. */
  readonly texts: readonly Text[];
  /** What it reads, white space collapsed. */
  readonly text: string;
  /** How many characters of `text` are links. */
  readonly linked: number;
}

const BLOCK_TAGS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIR DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER
   FORM FRAMESET H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU NAV OL OPTION P PRE SEARCH SECTION
   SELECT SUMMARY TABLE TBODY TD TEXTAREA TFOOT TH THEAD TR UL`.split(/\s+/),
);

/** White space that a browser collapses or that prints as space; U+FEFF prints as nothing and is left alone. */
export const SPACE = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

export const collapse = (text: string): string => text.replace(SPACE, ' ').trim();

/** Cuts the body into blocks, in reading order. Blocks without words are left out. */
export function blocksOf(body: Element): Block[] {
  const blocks: Block[] = [];
  let texts: Text[] = [];
  let written = '';
  let linked = 0;

  const close = (container: Element) => {
    const text = collapse(written);
    if (text) blocks.push({ container, texts, text, linked: Math.min(linked, text.length) });
    if (texts.length > 0) texts = [];
    written = '';
    linked = 0;
  };

  const walk = (element: Element, container: Element, inLink: boolean) => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        const text = node as Text;
        texts.push(text);
        written += text.data;
        if (inLink) linked += collapse(text.data).length;
      } else if (node.nodeType === 1) {
        const child = node as Element;
        if (child.nodeName === 'BR') close(container);
        else if (BLOCK_TAGS.has(child.nodeName)) {
          close(container);
          walk(child, child, inLink);
          close(child);
        } else walk(child, container, inLink || child.nodeName === 'A');
      }
    }
  };
  walk(body, body, false);
  close(body);
  return blocks;
}
