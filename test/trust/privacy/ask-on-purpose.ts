import { test } from 'node:test';
import { browserName, withBrowser } from '../../extension/with-browser.ts';

const browser = withBrowser();

// No journey of a reader's: it shows that a request of the extension's own is heard.
test(`the extension asks a host that nobody allowed, on purpose, in ${browserName}`, async () => {
  const page = await browser().openOwn('options/options.html');
  await page.run(() => fetch('https://asked-on-purpose.example/').catch(() => undefined));
  await page.close();
});
