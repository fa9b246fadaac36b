import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Driver } from '../../extension/driver/driver.ts';
import { root } from '../../setup/step.ts';
import { atDesk } from '../at-desk.ts';
import type { Desk } from '../desk.ts';
import { fromOwnPage, fromPage, storageFromPage } from '../messages/deliver.ts';
import { forgedPayloads, METHODS, NO_METHODS, notForPages } from '../messages/forged.ts';
import { fromWeb } from '../messages/from-web.ts';
import { storyPage } from '../story.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';
import { trustBrowser } from '../trust-browser.ts';

declare const chrome: {
  readonly runtime: {
    readonly id: string;
    getURL(path: string): string;
    sendMessage(id: string, message: unknown): Promise<unknown>;
  };
};

/** Forged payloads for each method. */
const PAYLOADS = { quick: 10, full: 500 } as const;

/** What a manifest must not open to others, in what is shipped. */
function tryManifests(tally: Tally): void {
  for (const browser of ['chrome', 'firefox']) {
    const manifest = JSON.parse(readFileSync(path.join(root, 'dist', browser, 'manifest.json'), 'utf8'));
    for (const key of [
      'externally_connectable',
      'web_accessible_resources',
      'content_scripts',
      'host_permissions',
      'sandbox',
    ]) {
      tally.cases++;
      if (key in manifest) note(tally, 'wrong', `${browser}: the manifest has ${key}`);
    }
    const policy: string = manifest.content_security_policy.extension_pages;
    if (/unsafe|\*(?!:)|data:|blob:/.test(policy.replace(/:\*/g, '')))
      note(tally, 'wrong', `${browser}: ${policy}`);
  }
}

/** A page's stolen process speaks as our script there; what it asks is not answered and changes nothing. */
async function tryStolenProcess(desk: Desk, tabId: number, tally: Tally): Promise<void> {
  const forged = [...notForPages(tabId), ...NO_METHODS];
  const before = JSON.stringify(await desk.state(tabId));
  const replies = await fromPage(desk, tabId, forged);
  for (const [i, reply] of replies.entries())
    if (reply !== null) note(tally, 'leaked', `a page was answered ${JSON.stringify(forged[i])}`);
  if (replies.length !== forged.length) note(tally, 'wrong', 'not all messages of a page were sent');
  if (JSON.stringify(await desk.state(tabId)) !== before)
    note(tally, 'lost', 'a page changed its tab’s state');
  for (const area of await storageFromPage(desk, tabId)) {
    // Firefox has no switch that closes it (docs/threat-model.md).
    if (area === 'local' && trustBrowser === 'Firefox') continue;
    note(tally, 'leaked', `a page can read storage.${area}`);
  }
  tally.cases += forged.length + 2;
}

/** Payloads of every wrong shape from our own pages: refused in words, and the background lives on. */
async function tryShapes(
  desk: Desk,
  tabId: number,
  count: number,
  seed: number,
  tally: Tally,
): Promise<void> {
  const before = JSON.stringify(await desk.state(tabId));
  for (const method of METHODS) {
    const forged = forgedPayloads(count, seed).map(asked => ({ contract: 'background', method, asked }));
    for (const [i, reply] of (await fromOwnPage(desk, forged)).entries()) {
      tally.cases++;
      if (typeof reply === 'object' && reply !== null && 'ok' in reply) continue;
      note(tally, 'stuck', `${method} did not answer ${JSON.stringify(forged[i]?.asked)?.slice(0, 100)}`);
    }
  }
  if (JSON.stringify(await desk.state(tabId)) !== before)
    note(tally, 'lost', 'forged payloads changed a tab’s state');
}

/** Another extension that talks to ours hears nothing. */
async function tryStranger(driver: Driver, id: string, tally: Tally): Promise<void> {
  const stranger = await driver.browser.installExtension(path.join(root, 'test/trust/stranger'));
  const target = await driver.browser.waitForTarget(one => one.url().includes(stranger));
  const worker = await target.worker();
  for (const message of [...notForPages(1), ...NO_METHODS]) {
    tally.cases++;
    const reply = await worker?.evaluate(
      (to, sent) =>
        chrome.runtime.sendMessage(to, sent).then(
          answer => answer ?? null,
          () => null,
        ),
      id,
      message,
    );
    if (reply) note(tally, 'leaked', `another extension was answered ${JSON.stringify(message)}`);
  }
}

/** Who may ask whom for what. */
export const messages: Part = {
  name: 'messages',
  title: 'messages from those who may not send them',
  async run(depth, seed) {
    const tally = newTally();
    tryManifests(tally);
    await atDesk(trustBrowser, async ({ driver, desk, site }) => {
      const tabId = await desk.openTab(site.serve({ html: () => storyPage('messages', {}) }));
      await desk.ask('check', { tabId, again: false });
      await tryStolenProcess(desk, tabId, tally);
      await tryShapes(desk, tabId, PAYLOADS[depth], seed, tally);
      const [id, base] = await desk.page.run(() => [chrome.runtime.id, chrome.runtime.getURL('')] as const);
      const web = await driver.open(site.serve({ html: () => storyPage('web', {}) }));
      for (const got of await fromWeb(web, base, id)) note(tally, 'leaked', `a web page got ${got}`);
      tally.cases += 16;
      if (driver.name === 'Chromium') await tryStranger(driver, id, tally);
    });
    return tally;
  },
};
