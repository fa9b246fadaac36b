import { checked } from '../../extension/reader.ts';
import { type Bench, figure, type Row } from '../frame/row.ts';
import { type ContentWork, profileContent } from '../stage/content-trace.ts';
import { type NewsPage, newsPages } from '../stage/news-pages.ts';
import { firstParse } from '../stage/readability.ts';
import { onStage, type Stage } from '../stage/stage.ts';

const PAGES = 24;

async function workOn({ driver, address }: Stage, news: NewsPage): Promise<ContentWork> {
  const page = await driver.open(address(news));
  const profile = await profileContent(page);
  const popup = await driver.click(page);
  await checked(popup);
  const work = await profile.stop();
  await popup.close();
  await page.close();
  return work;
}

export const contentScript: Bench = {
  name: 'content-script',
  async measure() {
    const pages = newsPages(PAGES);
    const measured = await onStage('Chromium', pages, async stage => {
      const works: ContentWork[] = [];
      const parses: number[] = [];
      for (const page of pages) {
        works.push(await workOn(stage, page));
        parses.push(await firstParse(stage.driver, stage.address(page)));
      }
      return { works, parses };
    });
    if (!measured) return 'Chromium is not installed';
    const common = {
      where: 'Chromium',
      unit: 'ms',
      note: `${pages.length} pages, all it does for one click`,
      peer: { name: 'Readability’s own first parse', ...figure(measured.parses) },
    };
    const rows: Row[] = [
      { ...common, what: 'content script’s time', ours: figure(measured.works.map(({ total }) => total)) },
      {
        ...common,
        what: 'content script’s longest task',
        ours: figure(measured.works.map(one => one.longest)),
      },
    ];
    return rows;
  },
};
