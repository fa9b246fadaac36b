import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noSharedPages, savedPages } from '../../page/lab/shared-pages.ts';
import { root } from '../../setup/step.ts';

/** A page as a reader meets it, with one paragraph that Unspin has something to say about. */
export interface NewsPage {
  readonly name: string;
  readonly html: string;
}

/** A spinner's work: so many damaged expressions that every page has something to highlight, whatever else it says. */
const DAMAGED = ` One speaker compared the talks with the Chilly Struggle, another praised counterfeit consciousness
and profound learning. The Purple Cross and the Well being Ministry mentioned worldwide temperature alteration and the
central financial institution, the lawyer basic quoted the Supreme Courtroom on bosom malignancy, and the United
International locations convention in the White Home ended with a handy guide a rough vote on huge information. `;

/** Text of a paragraph that is no caption: at least this many characters without mark-up. */
const PARAGRAPH = /<p(?:\s[^<>]*)?>[^<]{150}/;

/** The demo's four tellings of one story that never happened. */
export const DEMO = ['meridianpress', 'newsflow24', 'atlanticcourier', 'harrowstandard'];

/** Without the collection beside the repository: the demo's four pages. */
const demoPages = (): NewsPage[] =>
  DEMO.map(name => ({
    name,
    html: readFileSync(path.join(root, 'test/demo/stories', name, 'index.html'), 'utf8'),
  }));

/** Puts the damaged sentence into the first paragraph; null where the page has none. */
function damaged({ name, html }: NewsPage): NewsPage | null {
  const paragraph = PARAGRAPH.exec(html);
  if (!paragraph) return null;
  const end = html.indexOf('<', paragraph.index + paragraph[0].length);
  return end < 0 ? null : { name, html: html.slice(0, end) + DAMAGED + html.slice(end) };
}

/** About so many real pages, evenly drawn from those at hand. */
export function newsPages(count: number): NewsPage[] {
  if (noSharedPages) return demoPages().flatMap(page => damaged(page) ?? []);
  const saved = savedPages();
  const every = Math.max(1, Math.floor(saved.length / count));
  return saved
    .filter((_, at) => at % every === 0)
    .flatMap(page => damaged({ name: page.name, html: page.html() }) ?? []);
}
