import type { Newsstand, StoryName } from '../demo/newsstand.ts';
import type { Driver } from '../extension/driver/driver.ts';
import type { PngFile } from '../extension/driver/own-page.ts';
import { CURRENT, highlightedWhen, standingStill } from '../extension/page.ts';
import { checked, press } from '../extension/reader.ts';
import { textsIn } from '../gallery/told-in.ts';

/** Stories, each with the findings whose cards are shown: those that press first in the popup's list. */
const SHOWN = {
  altered: ['kind_number', 'kind_quote', 'kind_certainty', 'kind_synonym', 'kind_omission', 'kind_addition'],
  spun: ['kind_term', 'kind_leftover'],
} as const satisfies Partial<Record<StoryName, readonly string[]>>;

/**
 * Pictures of checked stories: each page with its marks and the strip, and a card of each kind, light and dark, as the
 * reader sets that in the options. The original is in the library.
 * @param language the one that the browser speaks, BCP 47
 * @param fileFor the file for a picture's name
 */
export async function picturesOnPages(
  browser: Driver,
  language: string,
  newsstand: Newsstand,
  fileFor: (name: string) => PngFile,
): Promise<void> {
  const say = textsIn(language);
  const options = await browser.openOwn('options/options.html');
  await press(options, say('stripSwitch'));
  for (const [look, title] of [
    ['light', 'themeLight'],
    ['dark', 'themeDark'],
  ] as const) {
    await press(options, say(title));
    for (const story of ['altered', 'spun'] as const) {
      const page = await browser.open(newsstand.address(story));
      const popup = await browser.click(page);
      await checked(popup);
      await highlightedWhen(page, marked => marked.length > 0);
      const shoot = (what: string) => page.screenshot({ path: fileFor(`page-${story}-${what}-${look}`) });
      await shoot('marks');
      for (const kind of SHOWN[story]) {
        await press(popup, say(kind));
        await highlightedWhen(page, marked => marked.some(({ name }) => CURRENT.test(name)));
        await standingStill(page);
        await shoot(kind.replace('kind_', 'card-'));
      }
      await popup.close();
      await page.close();
    }
  }
  await options.close();
}
