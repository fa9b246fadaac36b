import createDOMPurify from 'dompurify';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** The text of rich content from the clipboard, a line for every paragraph. Nothing of the markup is ever shown. */
export function richText(html: string): string {
  const fragment = createDOMPurify(window).sanitize(html, { RETURN_DOM_FRAGMENT: true });
  const lines = [''];
  const breakLine = () => {
    if (lines.at(-1)) lines.push('');
  };
  const read = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      lines[lines.length - 1] += (node.nodeValue ?? '').replace(/\s+/g, ' ');
      return;
    }
    const ownLines = BLOCKS.has(node.nodeName);
    if (ownLines || node.nodeName === 'BR') breakLine();
    for (const child of node.childNodes) read(child);
    if (ownLines) breakLine();
  };
  read(fragment);
  return lines
    .map(line => line.trim())
    .filter(Boolean)
    .join('\n');
}
