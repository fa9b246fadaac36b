import type { BrowserName } from '../../setup/browsers.ts';
import { runTestFiles, testFilesIn } from '../../tiers/test-files.ts';
import { note, type Tally } from '../tally.ts';
import { openRefusingProxy } from './refusing-proxy.ts';

/**
 * Hosts that the browsers ask of themselves, whatever their settings: lists, clocks and updates of their makers. No
 * source of ours is there.
 */
const MAKERS = /(?:^|\.)(?:mozilla\.(?:com|org|net)|google\.com|googleapis\.com|gvt1\.com)$/;

/** "example.org" of "example.org:443" and of "http://example.org/a". */
const hostOf = (asked: string): string =>
  new URL(asked.includes('://') ? asked : `https://${asked}`).hostname;

/**
 * All journeys, with every request listened to that leaves this computer: those to its own servers, which the journeys
 * themselves count, pass the proxy by.
 */
export async function hearAllJourneys(browser: BrowserName, tally: Tally): Promise<void> {
  const proxy = await openRefusingProxy();
  let journeys = 0;
  for (const file of testFilesIn('test/extension')) {
    const before = proxy.asked.length;
    const env = { UNSPIN_BROWSER: browser, UNSPIN_PROXY: String(proxy.port), UNSPIN_WHOLE: '1' };
    const { outcome } = await runTestFiles([file], env);
    journeys += outcome.passed;
    for (const failure of outcome.failures) note(tally, 'wrong', failure);
    for (const asked of new Set(proxy.asked.slice(before)))
      if (!MAKERS.test(hostOf(asked))) note(tally, 'leaked', `${file}: ${asked}`);
  }
  await proxy.close();
  const hosts = [...new Set(proxy.asked.map(hostOf))].sort();
  // The browser's own requests show that the proxy hears.
  if (hosts.length === 0) note(tally, 'wrong', 'the proxy heard nothing');
  tally.cases += journeys;
  tally.figures.push(
    `${journeys} journeys, ${proxy.asked.length} requests that would have left this computer, to ${hosts.join(', ')}`,
  );
}
