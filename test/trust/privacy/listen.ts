import type { Driver } from '../../extension/driver/driver.ts';
import { listenInChromium } from './listen-chromium.ts';
import { listenInFirefox } from './listen-firefox.ts';

/** What the extension asked of the network and said to the console since somebody listens. */
export interface Heard {
  /** Addresses, in the order of asking. */
  requests(): Promise<readonly string[]>;
  said(): Promise<readonly string[]>;
}

export const listen = (driver: Driver): Promise<Heard> =>
  driver.name === 'Firefox' ? listenInFirefox(driver) : listenInChromium(driver);
