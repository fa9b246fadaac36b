import { readFile } from 'node:fs/promises';
import path from 'node:path';

const LINK = /^ *<link rel="stylesheet" href="([^"]+)">\n/gm;

/**
 * A page with its style sheets joined into one, in their order: the browser shows a popup when all that its document
 * names has come, and asks for each file anew.
 * @param page path of the HTML file; the sheets are named from its folder
 * @param name of the joined sheet, beside the page
 * @returns {Promise<{ html: string, css: string }>}
 */
export async function joinStyles(page, name) {
  const html = await readFile(page, 'utf8');
  const sheets = [...html.matchAll(LINK)].map(([, href]) => path.join(path.dirname(page), href));
  const css = await Promise.all(sheets.map(sheet => readFile(sheet, 'utf8')));
  const [first = ''] = html.match(LINK) ?? [];
  const link = `    <link rel="stylesheet" href="${name}">\n`;
  const linked = html.replace(LINK, found => (found === first ? link : ''));
  return { html: linked, css: css.join('\n') };
}
