import path from 'node:path';
import { paintFor } from '../../src/cli/paint.ts';
import { summarise } from '../../src/cli/summary.ts';
import type { Driver } from '../extension/driver/driver.ts';
import { checked, kept, press, reportIn, versionTexts } from '../extension/reader.ts';
import { textsIn } from '../gallery/told-in.ts';
import { StepError } from '../setup/step.ts';

const ALL = { meaning: Infinity, wording: Infinity, note: Infinity };

/**
 * Clicks on the agency's page and keeps it, so that the library knows the original.
 * @param language the one that the browser speaks, BCP 47
 */
export async function keepOriginal(browser: Driver, address: string, language = 'en'): Promise<void> {
  const page = await browser.open(address);
  const popup = await browser.click(page);
  await checked(popup);
  await press(popup, textsIn(language)('keepArticle'));
  await kept(popup);
  await popup.close();
  console.log(`Kept the agency’s story in the library: ${address}`);
}

/** Clicks on a page, prints the report in words and, given a folder, leaves pictures of page and popup there. */
export async function showPage(browser: Driver, address: string, folder: string | null): Promise<void> {
  const page = await browser.open(address).catch((error: Error) => {
    throw new StepError(`${address} could not be opened: ${error.message}.`);
  });
  const popup = await browser.click(page);
  const report = await reportIn(popup).catch((error: Error) => {
    throw new StepError(error.message);
  });
  console.log(`Clicked the icon on ${address}\n`);
  console.log(summarise(report, await versionTexts(popup), paintFor(process.stdout.isTTY), ALL));
  if (!folder) return;
  const pagePicture = path.join(folder, 'page.png') as `${string}.png`;
  const popupPicture = path.join(folder, 'popup.png') as `${string}.png`;
  await popup.picture(popupPicture);
  await page.screenshot({ path: pagePicture, fullPage: true });
  console.log(`Pictures: ${pagePicture} and ${popupPicture}`);
}
