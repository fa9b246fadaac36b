import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { callOf, grown, type Inside, MOST_FRAMES, type OwnTab } from './own-page.ts';

/** One of the extension's own pages in Chromium, popup or tab. */
export function chromiumOwn(page: Page): OwnTab {
  return {
    async run<Args extends unknown[], T>(inside: Inside<Args, T>, ...args: Args) {
      return (await page.evaluate(callOf(inside, args))) as T;
    },
    async picture(file, height) {
      if (height === undefined) return void (await page.screenshot({ path: file }));
      // What is out of sight need not have been laid out: the window grows for the picture.
      const [width = 0, before = 0] = await page.evaluate(() => [innerWidth, innerHeight]);
      await page.setViewport({ width, height });
      await page.evaluate(grown, height, MOST_FRAMES);
      const whole = await page.evaluate(() => document.body.getBoundingClientRect().bottom);
      const clip = { x: 0, y: 0, width, height: Math.min(height, Math.ceil(whole)) };
      await page.screenshot({ path: file, clip });
      await page.setViewport({ width, height: before });
    },
    async look({ colours, forced = false, still = false, printed = false }) {
      // puppeteer's own emulation knows no forced colours.
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        media: printed ? 'print' : '',
        features: [
          { name: 'prefers-color-scheme', value: colours },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
          { name: 'prefers-reduced-motion', value: still ? 'reduce' : 'no-preference' },
        ],
      });
    },
    async key(name) {
      const keys = name.split('+') as KeyInput[];
      const last = keys.pop();
      if (!last) return;
      for (const held of keys) await page.keyboard.down(held);
      await page.keyboard.press(last);
      for (const held of keys) await page.keyboard.up(held);
    },
    async giveFile(path) {
      const field = await page.waitForSelector('input[type="file"]');
      await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
    },
    resize: width => page.setViewport({ width, height: 900 }),
    close: () => page.close(),
  };
}
