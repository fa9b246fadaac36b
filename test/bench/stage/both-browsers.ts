import type { BrowserName } from '../../setup/browsers.ts';
import type { Row } from '../frame/row.ts';

/** The rows of each browser in turn, one after the other; why there are none. */
export async function inBothBrowsers(
  rowsIn: (name: BrowserName) => Promise<readonly Row[]>,
): Promise<readonly Row[] | string> {
  const rows = [...(await rowsIn('Chromium')), ...(await rowsIn('Firefox'))];
  return rows.length > 0 ? rows : 'neither Chromium nor Firefox is installed';
}
