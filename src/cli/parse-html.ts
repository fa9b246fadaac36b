import { parseHTML } from 'linkedom';

/** Parses HTML where there is no browser. */
export function parseHtml(html: string): Document {
  return parseHTML(html).document;
}
