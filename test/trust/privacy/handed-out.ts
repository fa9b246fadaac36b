import type { Driver } from '../../extension/driver/driver.ts';
import type { OwnTab } from '../../extension/driver/own-page.ts';

/** Milliseconds. */
const PATIENCE = 10_000;

/** Runs in a page of ours: presses buttons that hand something to the reader, and answers what was handed. */
async function press(names: readonly string[], patience: number): Promise<string[]> {
  const handed: Promise<string>[] = [];
  window.URL.createObjectURL = given => {
    if (given instanceof Blob) handed.push(given.text());
    return '#';
  };
  window.HTMLAnchorElement.prototype.click = () => undefined;
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (words: string) => void handed.push(Promise.resolve(words)) },
  });
  const deadline = performance.now() + patience;
  for (const name of names) {
    const before = handed.length;
    for (;;) {
      const button = [...document.querySelectorAll('button')].find(one => one.textContent?.trim() === name);
      if (button && handed.length === before) button.click();
      await new Promise(resolve => setTimeout(resolve, 200));
      if (handed.length > before) break;
      if (performance.now() > deadline) return [];
    }
  }
  return Promise.all(handed);
}

async function handedBy(page: OwnTab, names: readonly string[]): Promise<string[]> {
  await page.run(() => Reflect.set(globalThis, '__name', (named: unknown) => named));
  const handed = await page.run(press, names, PATIENCE);
  await page.close();
  if (handed.length < names.length)
    throw new Error(`Of ${names.join(', ')} only ${handed.length} were handed out.`);
  return handed;
}

/** All that Unspin hands a reader to take along: a report's files and citation, the library's file, the diagnostics. */
export async function handedOut(driver: Driver, tabId: number): Promise<string[]> {
  const report = await driver.openOwn(`report/report.html?tab=${tabId}`);
  const files = await handedBy(report, ['HTML', 'Markdown', 'JSON', 'CSV', 'Copy as citation']);
  const options = await driver.openOwn('options/options.html');
  return [...files, ...(await handedBy(options, ['Save as a file', 'Copy diagnostics']))];
}
