import { noSharedPages } from '../../page/lab/shared-pages.ts';
import { findBrowser } from '../../setup/browsers.ts';
import { type Bench, exactly, figure, type Row } from '../frame/row.ts';
import { readingRatios } from '../stage/reading-ratios.ts';

/** Reading a page from its copy to the drawn marks, page by page as a ratio to what Readability takes for the same page. */
export const reading: Bench = {
  name: 'reading',
  async measure() {
    if (findBrowser('Chromium') === null) return 'Chromium is not installed';
    if (noSharedPages) return noSharedPages;
    const ratios = await readingRatios(1);
    const { median, p95 } = figure(ratios);
    const common = {
      where: 'Chromium',
      unit: '× Readability’s own parse',
      note: `${ratios.length} pages, copy, extraction, map and a mark on each third sentence`,
    };
    const rows: Row[] = [
      {
        ...common,
        what: 'reading a page',
        ours: exactly(median),
        bar: { of: 'ours', most: 1.6 },
        goal: { of: 'ours', most: 1.25 },
      },
      {
        ...common,
        what: 'reading a page, 95th percentile',
        ours: exactly(p95),
        bar: { of: 'ours', most: 2.5 },
        goal: { of: 'ours', most: 1.8 },
      },
    ];
    return rows;
  },
};
