import type { Driver } from '../extension/driver/driver.ts';
import type { PngFile } from '../extension/driver/own-page.ts';
import { CURRENT, highlightedWhen, standingStill } from '../extension/page.ts';
import { checked, press } from '../extension/reader.ts';

/** Cards of these kinds, by their headings in the popup. */
const KINDS = [
  'Changed figure',
  'Reworded quotation',
  'Changed certainty',
  'Other words',
  'Left out',
  'Added',
] as const;

/**
 * Pictures of a checked story: the page with its marks and the strip, and a card of each kind, light and dark, as the
 * reader sets that in the options.
 * @param address of the altered story, whose original is in the library
 * @param fileFor the file for a picture's name
 */
export async function picturesOnPage(
  browser: Driver,
  address: string,
  fileFor: (name: string) => PngFile,
): Promise<void> {
  const options = await browser.openOwn('options/options.html');
  await press(options, 'Show a strip on checked pages that leads from change to change');
  for (const colours of ['Light', 'Dark']) {
    await press(options, colours);
    const page = await browser.open(address);
    const popup = await browser.click(page);
    await checked(popup);
    await highlightedWhen(page, marked => marked.length > 0);
    const shoot = (what: string) =>
      page.screenshot({ path: fileFor(`page-${what}-${colours.toLowerCase()}`) });
    await shoot('marks');
    for (const kind of KINDS) {
      await press(popup, kind);
      await highlightedWhen(page, marked => marked.some(({ name }) => CURRENT.test(name)));
      await standingStill(page);
      await shoot(`card-${kind.toLowerCase().replaceAll(' ', '-')}`);
    }
    await popup.close();
    await page.close();
  }
  await options.close();
}
