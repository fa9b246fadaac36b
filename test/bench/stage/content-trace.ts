import type { CDPSession, Page } from 'puppeteer-core';

/** What the content script did on the page's main thread, in milliseconds. */
export interface ContentWork {
  readonly total: number;
  /** The longest stretch without a pause, in which the page could not answer its reader. */
  readonly longest: number;
}

/** How often the profiler looks, in microseconds. */
const INTERVAL = 200;

/** Two looks further apart than this many microseconds have a pause between them. */
const PAUSE = 2_000;

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly url: string; readonly functionName: string };
  readonly children?: readonly number[];
}

const isOurs = ({ callFrame }: ProfileNode): boolean => callFrame.url.endsWith('/content/main.js');

/** The nodes that the content script's own calls lead to. */
function ownNodes(nodes: readonly ProfileNode[]): Set<number> {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const own = new Set<number>();
  const take = (node: ProfileNode | undefined) => {
    if (!node || own.has(node.id)) return;
    own.add(node.id);
    for (const child of node.children ?? []) take(byId.get(child));
  };
  for (const node of nodes) if (isOurs(node)) take(node);
  return own;
}

export interface ContentProfile {
  stop(): Promise<ContentWork>;
}

/** Watches the page's main thread with Chromium's own profiler, which sees extensions' scripts by their addresses. */
export async function profileContent(page: Page): Promise<ContentProfile> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.send('Profiler.start');
  return {
    async stop() {
      const { profile } = await session.send('Profiler.stop');
      await session.detach();
      const own = ownNodes(profile.nodes);
      const between = profile.timeDeltas ?? [];
      let [total, longest, stretch] = [0, 0, 0];
      for (const [at, node] of (profile.samples ?? []).entries()) {
        // A sample stands for the time until the next one.
        const took = Math.max(0, between[at + 1] ?? 0);
        if (!own.has(node)) {
          stretch = 0;
          continue;
        }
        const counted = took > PAUSE ? INTERVAL : took;
        total += counted;
        stretch += counted;
        longest = Math.max(longest, stretch);
      }
      return { total: total / 1_000, longest: longest / 1_000 };
    },
  };
}
