import assert from 'node:assert/strict';
import { parseHTML } from 'linkedom';
import { readHtml } from '../../../src/extract/read-html.ts';
import type { BrowserName } from '../../setup/browsers.ts';
import type { Seen } from '../inside/reading.ts';
import { openLab } from './lab.ts';
import type { SavedPage } from './shared-pages.ts';

/** What the command line reads from the same HTML. */
function inNode(html: string): string | null {
  const reading = readHtml(html, page => parseHTML(page).document, 'http://127.0.0.1/');
  return reading.kind === 'article' ? reading.article.text : null;
}

/**
 * Reads pages in a browser, parsed or live: every sentence must have live ranges that read exactly it, the document
 * must be as before, and linkedom must read the same text.
 */
export async function readSaved(
  name: BrowserName,
  pages: readonly SavedPage[],
  how: 'parsed' | 'live',
): Promise<void> {
  const lab = await openLab(name, 'reading.ts');
  const faults: string[] = [];
  let sentences = 0;
  try {
    const parser = how === 'parsed' ? await lab.open('<!doctype html><title>Parser</title>') : null;
    for (const saved of pages) {
      const html = saved.html();
      const page = parser ?? (await lab.open(html));
      const seen = (await page.evaluate(
        parser ? `unspin.readParsed(${JSON.stringify(html)})` : 'unspin.read()',
      )) as Seen;
      if (page !== parser) await page.close();
      sentences += seen.sentences;
      const lost = [...seen.notPlaced, ...seen.wrong];
      if (lost.length > 0)
        faults.push(`${saved.name}: ${lost.length} sentences misplaced, first “${lost[0]}”`);
      if (!seen.untouched) faults.push(`${saved.name}: the document was changed`);
      if (seen.text !== inNode(html)) faults.push(`${saved.name}: linkedom reads another text`);
    }
  } finally {
    await lab.close();
  }
  assert.deepEqual(faults, []);
  assert.ok(sentences > pages.length, 'hardly anything was read');
}
