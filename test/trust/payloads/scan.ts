import type { OwnPage } from '../../extension/driver/own-page.ts';

/**
 * What in a document of ours was made of a payload: elements, handlers, styles and addresses that are no links. Runs in
 * the page, so it is self-contained. Text, and what is shown as text by an attribute, is as it should be.
 */
function brokenOut(token: string): string[] {
  const shownAsText = [
    'title',
    'aria-label',
    'alt',
    'placeholder',
    'value',
    'content',
    'lang',
    'dir',
    'id',
    'for',
  ];
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) found.push(`<${element.localName} ${name}="${value.slice(0, 80)}">`);
      else if (!value.includes(token) || shownAsText.includes(name) || name.startsWith('data-')) continue;
      else if (name !== 'href' || !/^https?:/.test(value) || element.localName !== 'a')
        found.push(`<${element.localName} ${name}="${value.slice(0, 80)}">`);
    }
    if (/^(?:script|style)$/.test(element.localName) && element.textContent?.includes(token))
      found.push(`<${element.localName}> with the payload inside`);
    if (/^(?:iframe|object|embed|base|frame|portal)$/.test(element.localName))
      found.push(`<${element.localName}>`);
  }
  return found;
}

/** Waits until the page shows something, opens all that can be opened, and scans it. */
export async function scanOwn(page: OwnPage, token: string, patience: number): Promise<string[]> {
  await page.run(() => Reflect.set(globalThis, '__name', (named: unknown) => named));
  const shows = await page.run(async limit => {
    const deadline = performance.now() + limit;
    while (performance.now() < deadline) {
      const shown = document.querySelector(
        '#popup h1, #popup h2, #popup .verdict, #report > *, #options > *',
      );
      if (shown && !document.querySelector('.skeleton')) {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return true;
      }
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    return false;
  }, patience);
  if (!shows) return ['nothing is shown'];
  return page.run(brokenOut, token);
}

/** The same for a page that is not ours, such as an exported file: as an expression. */
export const scanExpression = (token: string): string =>
  `(() => { const __name = f => f; return (${brokenOut})(${JSON.stringify(token)}); })()`;
