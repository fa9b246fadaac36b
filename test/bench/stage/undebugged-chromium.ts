import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, pin } from '../../extension/driver/chromium-profile.ts';
import { callOf, type Inside } from '../../extension/driver/own-page.ts';
import { POLL } from '../../extension/reader.ts';
import { findBrowser } from '../../setup/browsers.ts';
import { root, StepError } from '../../setup/step.ts';
import type { Clicker, Opened } from './clicker.ts';
import { type Protocol, protocolOver } from './protocol-pipe.ts';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Versions {
  readonly versions: readonly {
    readonly scriptURL: string;
    readonly versionId: string;
    readonly runningStatus: string;
  }[];
}

/**
 * Chromium with the built extension, and no debugger at what a click opens. The tests' driver is told of every new window
 * and worker and has the browser hold it until it has answered: 45 to 60 ms a popup on the machine of docs/benchmarks.md,
 * which no reader waits for.
 */
export async function openUndebugged({ pinned }: { readonly pinned: boolean }): Promise<Clicker> {
  const executablePath = findBrowser('Chromium');
  if (executablePath === null) throw new StepError('Chromium is not installed.');
  const extension = path.join(root, 'dist/chrome');
  const profile = await mkdtemp(path.join(os.tmpdir(), 'unspin-chromium-'));
  if (pinned) await pin(extension, profile);
  const flags = puppeteer.defaultArgs({
    headless: true,
    enableExtensions: true,
    userDataDir: profile,
    args: [...chromiumFlags, '--remote-debugging-pipe'],
  });
  const browser = spawn(executablePath, flags, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const [, , , toBrowser, fromBrowser] = browser.stdio;
  const protocol = protocolOver(toBrowser as Writable, fromBrowser as Readable);
  const { id } = await protocol.send<{ id: string }>('Extensions.loadUnpacked', { path: extension });
  return {
    open: address => openTab(protocol, address),
    async click({ tab }) {
      const before = new Set((await targets(protocol)).map(({ targetId }) => targetId));
      const clickedAt = performance.timeOrigin + performance.now();
      await protocol.send('Extensions.triggerAction', { id, targetId: tab });
      return {
        clickedAt,
        popup: async () => {
          for (;;) {
            const popup = (await targets(protocol)).find(
              ({ targetId, type, url }) =>
                type === 'page' && url.includes(`${id}/popup/`) && !before.has(targetId),
            );
            if (popup) return attach(protocol, popup.targetId);
            await setTimeout(POLL);
          }
        },
      };
    },
    stopBackground: () => stopWorker(protocol, id),
    async close() {
      const gone = once(browser, 'exit');
      await protocol.send('Browser.close');
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

const targets = async (protocol: Protocol): Promise<readonly Target[]> =>
  (await protocol.send<{ targetInfos: readonly Target[] }>('Target.getTargets', { filter: [{}] }))
    .targetInfos;

async function attach(protocol: Protocol, targetId: string, tab = ''): Promise<Opened> {
  const { sessionId } = await protocol.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  return {
    tab,
    async run<Args extends unknown[], T>(inside: Inside<Args, T>, ...args: Args) {
      const { result, exceptionDetails } = await protocol.send<{
        result: { value?: unknown };
        exceptionDetails?: { text: string };
      }>(
        'Runtime.evaluate',
        { expression: callOf(inside, args), awaitPromise: true, returnByValue: true },
        sessionId,
      );
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result.value as T;
    },
    close: async () => void (await protocol.send('Target.closeTarget', { targetId })),
  };
}

/** A tab in front, when its page has loaded. */
async function openTab(protocol: Protocol, address: string): Promise<Opened> {
  const { targetId: tab } = await protocol.send<Target>('Target.createTarget', {
    url: address,
    forTab: true,
  });
  for (;;) {
    const page = (await targets(protocol)).find(({ type, url }) => type === 'page' && url === address);
    const opened = page && (await attach(protocol, page.targetId, tab));
    // The browser names the address before it has the document.
    while (opened) {
      const isLoaded = () => location.protocol !== 'about:' && document.readyState === 'complete';
      if (await opened.run(isLoaded)) return opened;
      await setTimeout(POLL);
    }
    await setTimeout(POLL);
  }
}

/** Ends the extension's worker, as `stopWorker` of the tests' driver does. */
async function stopWorker(protocol: Protocol, id: string): Promise<void> {
  // Whichever page: workers are the browser's.
  const page = (await targets(protocol)).find(({ type }) => type === 'page');
  if (!page) return;
  const { sessionId } = await protocol.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId: page.targetId,
    flatten: true,
  });
  const ours = ({ versions }: Versions) => versions.find(({ scriptURL }) => scriptURL.includes(id));
  const known = protocol.event<Versions>('ServiceWorker.workerVersionUpdated', told => Boolean(ours(told)));
  await protocol.send('ServiceWorker.enable', {}, sessionId);
  const worker = ours(await known);
  if (worker && worker.runningStatus !== 'stopped') {
    const stopped = protocol.event<Versions>(
      'ServiceWorker.workerVersionUpdated',
      told => ours(told)?.runningStatus === 'stopped',
    );
    await protocol.send('ServiceWorker.stopWorker', { versionId: worker.versionId }, sessionId);
    await stopped;
  }
  await protocol.send('Target.detachFromTarget', { sessionId });
}
