import type { Page } from 'puppeteer-core';
import type { Driver } from '../../extension/driver/driver.ts';
import type { Desk } from '../desk.ts';
import { chromiumGauge } from './chromium-gauge.ts';
import { firefoxGauge } from './firefox-gauge.ts';
import type { Gauge } from './gauge.ts';

export const openGauge = (driver: Driver, desk: Desk, page: Page): Promise<Gauge> =>
  driver.name === 'Firefox' ? firefoxGauge(driver, desk, page) : chromiumGauge(driver, page);
