import type { Highlighting } from '../../page/inside/highlighting.ts';
import { openLab } from '../../page/lab/lab.ts';
import { findBrowser } from '../../setup/browsers.ts';
import { type Bench, exactly, figure, type Row } from '../frame/row.ts';
import { inventedStory } from '../invented-story.ts';

const RANGES = 500;
const RUNS = 7;
/** Words of the page: as much as a long report holds. */
const WORDS = 4_000;

const page = (): string =>
  `<!doctype html><html lang="en"><title>A long report</title><article>${inventedStory(WORDS, 3)
    .split('\n')
    .map(paragraph => `<p>${paragraph}</p>`)
    .join('\n')}</article></html>`;

async function rowsIn(name: 'Chromium' | 'Firefox'): Promise<Row[]> {
  if (findBrowser(name) === null) return [];
  const lab = await openLab(name, 'highlighting.ts');
  try {
    const run = async (call: string): Promise<Highlighting> => {
      const tab = await lab.open(page());
      const result = (await tab.evaluate(call)) as Highlighting;
      await tab.close();
      if (result.ranges !== RANGES) throw new Error(`${call} drew ${result.ranges} ranges of ${RANGES}.`);
      return result;
    };
    const ours: Highlighting[] = [];
    const peers: Highlighting[] = [];
    // In turn, so that what else the machine does meets both.
    for (let left = RUNS; left > 0; left--) {
      ours.push(await run(`unspin.ours(${RANGES})`));
      peers.push(await run(`unspin.marksJs(${RANGES})`));
    }
    const ms = (all: readonly Highlighting[]) => figure(all.map(one => one.ms));
    const most = (all: readonly Highlighting[], of: 'shift' | 'elementsAdded') =>
      exactly(Math.max(...all.map(one => one[of])));
    const common = { where: name, note: `${WORDS} words` };
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
  async measure() {
    const rows = [...(await rowsIn('Chromium')), ...(await rowsIn('Firefox'))];
    return rows.length > 0 ? rows : 'neither Chromium nor Firefox is installed';
  },
};
