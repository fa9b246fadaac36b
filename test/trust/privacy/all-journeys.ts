import path from 'node:path';
import type { BrowserName } from '../../setup/browsers.ts';
import { runTestFiles, testFilesIn } from '../../tiers/test-files.ts';
import { note, type Tally } from '../tally.ts';
import { openRefusingProxy } from './refusing-proxy.ts';

/**
 * Hosts that each browser asks of itself, whatever its settings: lists, clocks and updates of its maker. No source of
 * ours is there. Nothing else is forgiven: a proxy sees of a connection only its host, not whose it is.
 */
const MAKERS: Readonly<Record<BrowserName, RegExp>> = {
  Firefox: /(?:^|\.)mozilla\.(?:com|org|net)$/,
  Chromium: /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com)$/,
};

/** One request of the extension's own, by which whoever listens to all journeys is shown to have ears. */
const ON_PURPOSE = {
  file: path.join(import.meta.dirname, 'ask-on-purpose.ts'),
  host: 'asked-on-purpose.example',
};

const isChosen = (file: string): boolean => path.basename(file).includes(process.env.UNSPIN_JOURNEYS ?? '');

/** "example.org" of "example.org:443" and of "http://example.org/a". */
const hostOf = (asked: string): string =>
  new URL(asked.includes('://') ? asked : `https://${asked}`).hostname;

/**
 * All journeys, with every request listened to that leaves this computer: those to its own servers, which the journeys
 * themselves count, pass the proxy by. UNSPIN_JOURNEYS=WORDS only the files so named.
 */
export async function hearAllJourneys(browser: BrowserName, tally: Tally): Promise<void> {
  const proxy = await openRefusingProxy();
  const env = { UNSPIN_BROWSER: browser, UNSPIN_PROXY: String(proxy.port), UNSPIN_WHOLE: '1' };
  const run = async (file: string) => {
    const before = proxy.asked.length;
    const { outcome } = await runTestFiles([file], env);
    for (const failure of outcome.failures) note(tally, 'wrong', failure);
    return { passed: outcome.passed, asked: new Set(proxy.asked.slice(before)) };
  };
  const isLeak = (asked: string) => !MAKERS[browser].test(hostOf(asked));
  const onPurpose = await run(ON_PURPOSE.file);
  if (![...onPurpose.asked].some(asked => hostOf(asked) === ON_PURPOSE.host))
    note(tally, 'wrong', 'a request of the extension’s is not heard by the proxy');
  let journeys = 0;
  for (const file of testFilesIn('test/extension').filter(isChosen)) {
    const { passed, asked } = await run(file);
    journeys += passed;
    for (const one of asked) if (isLeak(one)) note(tally, 'leaked', `${path.basename(file)}: ${one}`);
  }
  await proxy.close();
  const hosts = [...new Set(proxy.asked.map(hostOf))].filter(host => host !== ON_PURPOSE.host).sort();
  tally.cases += journeys + 1;
  tally.figures.push(
    `${journeys} journeys, ${proxy.asked.length} requests that would have left this computer, to ${hosts.join(', ')}`,
  );
}
