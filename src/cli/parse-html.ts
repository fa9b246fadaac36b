import { parseHTML } from 'linkedom';

/** What may stand before the body: white space, comments, doctype, the tags themselves, and what belongs in a head. */
const BEFORE_BODY = [
  /\s+/y,
  /<!--[\s\S]*?-->/y,
  /<!doctype[^>]*>/iy,
  /<\/?(?:html|head)(?:\s[^>]*)?>/iy,
  /<(?:meta|link|base)(?:\s[^>]*)?>/iy,
  /<(title|style|script|noscript|template)(?:\s[^>]*)?>[\s\S]*?<\/\1\s*>/iy,
];
const HAS_HTML = /<html[\s>]/i;
const HAS_BODY = /<body[\s>]/i;
const HTML_TAG = /<html(?:\s[^>]*)?>/i;
const FRAME_TAGS = /<!doctype[^>]*>|<\/?(?:html|head)(?:\s[^>]*)?>/gi;

/** Where the body's content begins in HTML that does not say so. */
function bodyStart(html: string): number {
  let at = 0;
  for (let moved = true; moved; ) {
    moved = BEFORE_BODY.some(pattern => {
      pattern.lastIndex = at;
      if (!pattern.test(html)) return false;
      at = pattern.lastIndex;
      return true;
    });
  }
  return at;
}

/** Writes out the tags that HTML may leave out: linkedom, unlike browsers, does not supply them. */
function withFrame(html: string): string {
  const start = bodyStart(html);
  if (HAS_BODY.test(html.slice(start))) return HAS_HTML.test(html) ? html : `<html>${html}</html>`;
  const head = html.slice(0, start).replace(FRAME_TAGS, '');
  const root = HTML_TAG.exec(html.slice(0, start))?.[0] ?? '<html>';
  return `<!doctype html>${root}<head>${head}</head><body>${html.slice(start)}</body></html>`;
}

/** Parses HTML where there is no browser. */
export const parseHtml = (html: string): Document => parseHTML(withFrame(html)).document;
