import type { Page } from 'puppeteer-core';

/** A node as the protocol tells it: closed shadow trees are open to it. */
interface Node {
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** What the card may be built of. */
const EXPECTED = new Set(
  'SECTION HEADER H2 SPAN BUTTON DIV P B MARK A FOOTER #text #document-fragment svg path DETAILS SUMMARY UL LI LABEL INPUT FIELDSET LEGEND FORM SELECT OPTION SMALL I EM STRONG BDI'.split(
    ' ',
  ),
);

function* below(node: Node): Generator<Node> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* below(child);
}

/** What in the open card was made of a payload; null where no card is open. */
export async function scanCard(page: Page, token: string): Promise<string[] | null> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const host = [...below(root)].find(
      node => node.shadowRoots?.length && node.attributes?.join('=') === 'data-unspin=card',
    );
    if (!host?.shadowRoots?.[0]) return null;
    const found: string[] = [];
    for (const { nodeName, attributes = [] } of below(host.shadowRoots[0])) {
      if (!EXPECTED.has(nodeName)) found.push(`<${nodeName}> in the card`);
      for (let i = 0; i < attributes.length; i += 2) {
        const [name = '', value = ''] = attributes.slice(i, i + 2);
        const isLink = name === 'href' && /^https?:/.test(value);
        if (name.startsWith('on') || (value.includes(token) && !isLink && name !== 'aria-label'))
          found.push(`${name}="${value.slice(0, 80)}" in the card`);
      }
    }
    return found;
  } finally {
    await session.detach();
  }
}
