import { inBatches } from '../../setup/in-batches.ts';
import { atDesk } from '../at-desk.ts';
import { consent } from '../consent.ts';
import { carryingPage, carryingVersion } from '../payloads/carriers.ts';
import { tryFeed } from '../payloads/from-feed.ts';
import { TOGETHER, tryServices } from '../payloads/from-services.ts';
import { type Payload, payloadsFor } from '../payloads/payloads.ts';
import { type Stage, tryOptions, tryShown } from '../payloads/shown.ts';
import { type Depth, newTally, note, type Part } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

/** Exports are read one at a time: they share a tab. */
const AT_ONCE = 1;
const SLICE = 40;

/** A payload everywhere in a page, in a version given as a file, in one that was pasted. */
async function tryPayload(stage: Stage, payload: Payload): Promise<void> {
  const { desk, site } = stage;
  const address = site.serve({ html: () => carryingPage(payload) });
  const tabId = await desk.openTab(
    `${address}?${encodeURIComponent(payload.text.replace(/[\ud800-\udfff]/gu, ''))}`,
  );
  await desk.ask('check', { tabId, again: false });
  const html = carryingVersion(payload);
  await desk.ask('compareWithHtml', { tabId, name: payload.text, html });
  await desk.ask('compareWithText', { tabId, title: payload.text, text: `${payload.text}\n${payload.text}` });
  await tryShown(stage, `payload ${payload.id} (${payload.text.slice(0, 60)})`, tabId, address, payload.text);
  await desk.closeTab(tabId);
}

/** All, a slice, or those whose numbers UNSPIN_PAYLOADS names ("233,264"). */
function chosenPayloads(depth: Depth, origin: string): Payload[] {
  const only = process.env.UNSPIN_PAYLOADS?.split(',').map(Number);
  return payloadsFor(origin).filter(({ id }) =>
    only ? only.includes(id) : depth === 'full' || id % SLICE === 0,
  );
}

const together = (payloads: readonly Payload[]): Payload[][] =>
  Array.from({ length: Math.ceil(payloads.length / TOGETHER) }, (_, i) =>
    payloads.slice(i * TOGETHER, (i + 1) * TOGETHER),
  );

/** Payloads in every place that text from elsewhere comes to, and every place where it is shown. */
export const foreignText: Part = {
  name: 'text',
  title: 'foreign text',
  async run(depth) {
    const tally = newTally();
    const { hits } = await atDesk(trustBrowser, async post => {
      const reader = await post.driver.browser.newPage();
      const stage = { ...post, reader, tally };
      const payloads = chosenPayloads(depth, post.site.origin);
      await inBatches(payloads, AT_ONCE, payload => tryPayload(stage, payload));
      await consent(post);
      await tryFeed(stage, payloads);
      await inBatches(together(payloads), AT_ONCE, some => tryServices(stage, some));
      await tryOptions(stage);
      tally.figures.push(
        `${payloads.length} payloads: in pages, files, pasted text, a feed, a search, an archive`,
      );
    });
    for (const hit of new Set(hits)) note(tally, 'leaked', `a payload reached ${hit}`);
    return tally;
  },
};
