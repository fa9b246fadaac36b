import type { Block } from '../body/blocks.ts';
import type { PageFact } from '../reading.ts';

/** Words right before a link that make it the story's origin. A bare "via" or "from" is no such word. */
const NAMING =
  /(?:^|[^a-z\u00c0-\u1fff])(?:source|via|(?:originally|first) (?:published|appeared)(?: here)? (?:by|in|on|at)|republished (?:here )?from|read the original (?:story|article)(?: at| on)?)\s?:?\s?(?:the )?$/;
const COLON_NEEDED = /(?:source|via)\s?$/;
/** The link's own words: "Originally published by the Harbour Courier". */
const NAMED_INSIDE =
  /^(?:this (?:story|article) (?:was )?)?(?:originally|first) (?:published|appeared)|^read the original/;

/** Says whether any of them can stand in a paragraph, so that the links of others need no look. */
const HINT = /source|via|published|appeared|original/i;

/** Figures, tables and boxes name the sources of data and pictures, not of the story. */
const ELSEWHERE = 'figure, figcaption, table, aside, nav, footer, form';
const MAX_LINKS = 3;
/** A page with more links is a list, and looking at each costs. */
const MAX_LOOKED_AT = 2000;
const MAX_BEFORE = 80;

/**
 * Addresses that the article's words name as where the story first stood: "Source: X", "originally published on X".
 * @param blocks of the copy, where looking at a link costs less than in the page itself
 */
export function sourceLinkFacts(blocks: readonly Block[], url: string | undefined): PageFact[] {
  const facts: PageFact[] = [];
  const links = new Set(blocks.filter(({ linked, text }) => linked > 0 && HINT.test(text)).flatMap(linksOf));
  for (const link of [...links].slice(0, MAX_LOOKED_AT)) {
    if (facts.length === MAX_LINKS) break;
    if (!namesOrigin(link) || link.closest(ELSEWHERE)) continue;
    const href = link.getAttribute('href') ?? '';
    const target = URL.canParse(href, url) ? new URL(href, url) : undefined;
    if (!target?.protocol.startsWith('http') || (url && target.host === new URL(url).host)) continue;
    facts.push({ name: 'original-source', value: target.href, from: 'link in the text' });
  }
  return facts;
}

/** Links of a paragraph that have such words in them or not far before. */
function linksOf({ texts }: Block): Element[] {
  const links: Element[] = [];
  let before = '';
  for (const { data, parentElement } of texts) {
    const link = HINT.test(before) || HINT.test(data) ? parentElement?.closest('a[href]') : null;
    if (link) links.push(link);
    before = (before + data).slice(-2 * MAX_BEFORE);
  }
  return links;
}

function namesOrigin(link: Element): boolean {
  if (NAMED_INSIDE.test((link.textContent ?? '').trim().toLowerCase())) return true;
  const before = textBefore(link).toLowerCase();
  return NAMING.test(before) && !COLON_NEEDED.test(before);
}

/** The words right before an element, in its parent or, where it stands first there, in the parent's. */
function textBefore(element: Element): string {
  let text = '';
  for (let node: Node | null = element.previousSibling; node && text.length < MAX_BEFORE; )
    [text, node] = [(node.textContent ?? '').slice(-MAX_BEFORE) + text, node.previousSibling];
  const alone = text.trim() === '' && element.parentElement?.matches('b, strong, em, i, span');
  return alone && element.parentElement
    ? textBefore(element.parentElement)
    : text.replace(/\s+/g, ' ').slice(-MAX_BEFORE);
}
