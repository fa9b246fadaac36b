// npx tsx test/upgrade/record.ts [FOLDER]: uses the built extension as a reader does and writes what it stored to
// test/upgrade/VERSION.json. Run once for every release, before its version changes; its files are never edited.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { openNewsstand } from '../demo/newsstand.ts';
import { keepOriginal } from '../demo/walk.ts';
import { openChromium } from '../extension/driver/chromium.ts';
import { checked, press, reads } from '../extension/reader.ts';
import { root, runMain } from '../setup/step.ts';
import { dump } from './raw-stores.ts';

await runMain(async () => {
  const extension = path.resolve(process.argv[2] ?? path.join(root, 'dist/chrome'));
  const newsstand = await openNewsstand();
  const browser = await openChromium({ extension, headless: true });
  try {
    await keepOriginal(browser, newsstand.address('agency'));
    const popup = await browser.click(await browser.open(newsstand.address('altered')));
    await checked(popup);
    await press(popup, 'Not an alteration');
    await press(popup, 'It says the same');
    await reads(popup, '1 set aside by you');
    await popup.close();
    const options = await browser.openOwn('options/options.html');
    await press(options, 'Dark');
    const stored = await options.run(dump);
    const file = path.join(root, 'test/upgrade', `${stored.unspin}.json`);
    writeFileSync(file, `${JSON.stringify(stored)}\n`);
    console.log(`Wrote ${path.relative(root, file)}`);
    return 0;
  } finally {
    await browser.close();
    await newsstand.close();
  }
});
