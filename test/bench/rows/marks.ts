import { parseHTML } from 'linkedom';
import { readHtml } from '../../../src/extract/read-html.ts';
import type { Highlighting } from '../../page/inside/highlighting.ts';
import { openLab } from '../../page/lab/lab.ts';
import { noSharedPages, savedPages } from '../../page/lab/shared-pages.ts';
import { type BrowserName, findBrowser } from '../../setup/browsers.ts';
import { type Bench, exactly, figure, type Row } from '../frame/row.ts';
import { inventedStory } from '../invented-story.ts';
import { inBothBrowsers } from '../stage/both-browsers.ts';

const RANGES = 500;
const RUNS = 3;

/** Real pages whose article has enough words; a page of this machine's making where there are none. */
const PAGES = 8;
const LONG_ENOUGH = 20_000;

const invented = (): string =>
  `<!doctype html><html lang="en"><title>A long report</title><article>${inventedStory(4_000, 3)
    .split('\n')
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('\n')}</article></html>`;

function longPages(): string[] {
  if (noSharedPages) return [invented()];
  const long = savedPages().flatMap(page => {
    const html = page.html();
    const reading = readHtml(html, source => parseHTML(source).document, 'http://127.0.0.1/');
    return reading.kind === 'article' && reading.article.text.length > LONG_ENOUGH ? [html] : [];
  });
  return long.slice(0, PAGES);
}

async function rowsIn(name: BrowserName, pages: readonly string[]): Promise<Row[]> {
  if (findBrowser(name) === null) return [];
  const lab = await openLab(name, 'highlighting.ts');
  try {
    const ours: Highlighting[] = [];
    const peers: Highlighting[] = [];
    const run = async (html: string, call: string): Promise<Highlighting> => {
      const tab = await lab.open(html);
      const result = (await tab.evaluate(`unspin.${call}(${RANGES})`)) as Highlighting;
      await tab.close();
      return result;
    };
    for (const html of pages)
      for (let left = RUNS; left > 0; left--) {
        // In turn, so that what else the machine does meets both.
        const [own, peer] = [await run(html, 'ours'), await run(html, 'marksJs')];
        if (own.ranges < RANGES || peer.ranges < RANGES) continue;
        ours.push(own);
        peers.push(peer);
      }
    const ms = (all: readonly Highlighting[]) => figure(all.map(one => one.ms));
    const most = (all: readonly Highlighting[], of: 'shift' | 'elementsAdded') =>
      exactly(Math.max(...all.map(one => one[of])));
    const common = {
      where: name,
      note: `${ours.length} runs on ${pages.length} long pages, rules in the page`,
    };
    return [
      {
        ...common,
        what: `highlight ${RANGES} ranges`,
        unit: 'ms',
        ours: ms(ours),
        peer: { name: 'mark.js', ...ms(peers) },
        bar: { of: 'ratio', most: 0.1 },
      },
      // Firefox does not tell of layout shifts.
      ...(name === 'Firefox'
        ? []
        : [
            {
              ...common,
              what: `layout shift of ${RANGES} ranges`,
              unit: 'score',
              ours: most(ours, 'shift'),
              bar: { of: 'ours', most: 0 },
            } satisfies Row,
          ]),
      {
        ...common,
        what: `elements added by ${RANGES} ranges`,
        unit: 'elements',
        ours: most(ours, 'elementsAdded'),
        peer: { name: 'mark.js', ...most(peers, 'elementsAdded') },
        bar: { of: 'ours', most: 0 },
      },
    ];
  } finally {
    await lab.close();
  }
}

export const marks: Bench = {
  name: 'marks',
  measure() {
    const pages = longPages();
    return inBothBrowsers(name => rowsIn(name, pages));
  },
};
