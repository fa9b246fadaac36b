import Mark from 'mark.js';
import { tokenise } from '../../../src/engine/text/tokens.ts';
import { createMarkSheets } from '../../../src/extension/content/marks/style-sheets.ts';
import { showMarks } from '../../../src/extension/content/shown-marks.ts';
import { readDocument } from '../../../src/extract/read-document.ts';
import { wordings } from './wordings.ts';

/** Milliseconds until the page is laid out again, how far its content was pushed about, and its element count. */
export interface Highlighting {
  readonly ms: number;
  readonly shift: number;
  readonly ranges: number;
  readonly elementsAdded: number;
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

const frames = async (count: number): Promise<void> => {
  for (let left = count; left > 0; left--) await new Promise(resolve => requestAnimationFrame(resolve));
};

/** Draws, forces the layout that the next frame needs, and waits for the frames in which content could shift. */
async function observe(draw: () => number): Promise<Highlighting> {
  let shift = 0;
  const observer = new PerformanceObserver(list => {
    for (const entry of list.getEntries() as LayoutShift[]) shift += entry.value;
  });
  observer.observe({ type: 'layout-shift' });
  const before = document.querySelectorAll('*').length;
  // The page stands as a reader has it: laid out and painted.
  await frames(2);
  const begun = performance.now();
  const ranges = draw();
  document.body.getBoundingClientRect();
  const ms = performance.now() - begun;
  await frames(3);
  observer.disconnect();
  return { ms, shift, ranges, elementsAdded: document.querySelectorAll('*').length - before };
}

/** What both are given: the article's text, and the words to mark, evenly drawn; fewer where it has fewer. */
function task(count: number) {
  const read = readDocument(document);
  if (read.kind !== 'article') throw new Error('The page holds no article.');
  const { text } = read.article;
  const words = tokenise(text).filter(({ kind, end, start }) => kind === 'word' && end - start > 3);
  const every = Math.max(1, Math.floor(words.length / count));
  const marked = words.filter((_, at) => at % every === 0).slice(0, count);
  return { text, map: read.map, marked };
}

/** Unspin's highlights, as the content script draws them. */
export async function ours(count: number): Promise<Highlighting> {
  const { text, map, marked } = task(count);
  const findings = wordings(text, marked);
  // As in the page session: the rules came in with the reading, and the page's styles have been worked out with them.
  const sheets = createMarkSheets();
  sheets.adopt(document, 'full', map.holders);
  return observe(() => showMarks(document, { text, map }, findings, 'full', sheets).marks.length);
}

/** Where mark.js, counting the characters of all texts that it reads, has each of the body's text nodes. */
function startsForMarkJs(): Map<Node, number> {
  const starts = new Map<Node, number>();
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.matches('script, style, title, head, html')) continue;
    starts.set(node, length);
    length += node.textContent?.length ?? 0;
  }
  return starts;
}

/** mark.js, which wraps words in elements. */
export async function marksJs(count: number): Promise<Highlighting> {
  const { map, marked } = task(count);
  const starts = startsForMarkJs();
  const ranges = marked.flatMap(({ start, end }) => {
    const [range] = map.ranges(start, end) ?? [];
    const from = range && starts.get(range.startContainer);
    return !range || from === undefined ? [] : [{ start: from + range.startOffset, length: end - start }];
  });
  let drawn = 0;
  return observe(() => {
    new Mark(document.body).markRanges(ranges, { each: () => drawn++ });
    return drawn;
  });
}
