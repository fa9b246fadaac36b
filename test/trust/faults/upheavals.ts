import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import type { Desk } from '../desk.ts';
import { openDesk } from '../desk.ts';
import { turnOffAndOn, update } from './renew.ts';
import type { Stage } from './stage.ts';

declare const chrome: {
  readonly runtime: {
    readonly id: string;
    getManifest(): { readonly version: string };
    getBackgroundPage?(): Promise<Window | null>;
  };
};

/** What every site of the trust tests is reached by. */
export const SITES = ['http://127.0.0.1/*'];

/** Something that befalls the whole extension, whatever it does. */
export interface Upheaval {
  readonly name: string;
  /** Answers the desk to go on at: an extension that goes takes its pages along. */
  strike(stage: UpheavalStage, round: number): Promise<Desk>;
  /** Ends what goes on, where it does not end by itself. */
  lift?(stage: UpheavalStage): Promise<void>;
  /** While it goes on nothing can be written. */
  readonly holdsLibrary?: true;
}

export interface UpheavalStage extends Stage {
  /** The folder from which the extension was installed. */
  readonly folder: string;
}

const LIBRARY = 'unspin-library';
const DAY = 86_400_000;

interface Held {
  readonly held: IDBDatabase;
  readonly waiting: Promise<void>;
}

/**
 * Runs in a window of ours that does not let go of the library, while another wants to renew it: whoever opens it
 * meanwhile waits behind both. Nothing is renewed in the end.
 */
async function hold(library: string): Promise<void> {
  const held = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(library);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const waiting = new Promise<void>(resolve => {
    const renewing = indexedDB.open(library, 99);
    renewing.onupgradeneeded = () => renewing.transaction?.abort();
    renewing.onerror = () => resolve();
  });
  Object.assign(window, { held, waiting } satisfies Held);
}

/** Runs in the background, or in a page of ours that reaches it: its clock is wrong by so many milliseconds from now on. */
async function shiftClock(by: number): Promise<void> {
  const view: object = (await chrome.runtime.getBackgroundPage?.()) ?? globalThis;
  const right: DateConstructor = Reflect.get(view, 'RightDate') ?? Reflect.get(view, 'Date');
  const wrong = new Proxy(right, {
    construct: (of, given, as) => Reflect.construct(of, given.length ? given : [of.now() + by], as),
    get: (of, key) => (key === 'now' ? () => of.now() + by : Reflect.get(of, key)),
  });
  Object.assign(view, { RightDate: right, Date: wrong });
}

async function setClock({ driver, desk }: UpheavalStage, by: number): Promise<void> {
  if (driver.name === 'Firefox') return desk.page.run(shiftClock, by);
  const id = await desk.page.run(() => chrome.runtime.id);
  const target = driver.browser
    .targets()
    .find(one => one.type() === 'service_worker' && one.url().includes(id));
  const worker = await target?.worker();
  // tsx wraps named functions in calls of a function of its own.
  await worker?.evaluate('globalThis.__name = named => named');
  await worker?.evaluate(shiftClock, by);
}

/** For both browsers. */
export const UPHEAVALS: readonly Upheaval[] = [
  {
    name: 'the extension is updated',
    async strike({ driver, desk, folder }, round) {
      const id = await desk.page.run(() => chrome.runtime.id);
      const version = `9.0.${round}`;
      await update(driver, folder, id, version);
      const next = await openDesk(driver, SITES);
      const runs = await next.page.run(() => chrome.runtime.getManifest().version);
      if (runs !== version) throw new Error(`Version ${runs} runs in the place of ${version}.`);
      return next;
    },
  },
  {
    name: 'the extension is disabled and enabled',
    async strike({ driver, desk }) {
      await turnOffAndOn(driver, await desk.page.run(() => chrome.runtime.id));
      return openDesk(driver, SITES);
    },
  },
  {
    name: 'the clock jumps',
    async strike(stage, round) {
      await setClock(stage, (round % 2 ? -1 : 1) * 800 * DAY);
      return stage.desk;
    },
    lift: stage => setClock(stage, 0),
  },
  {
    name: 'the library is blocked',
    holdsLibrary: true,
    async strike({ desk }) {
      await desk.page.run(hold, LIBRARY);
      return desk;
    },
    lift: ({ desk }) =>
      desk.page.run(async () => {
        const { held, waiting } = window as unknown as Held;
        held.close();
        await waiting;
      }),
  },
];

/** Chromium remembers what room there was for as long as the library is open, and closes it so late. Milliseconds. */
const LETTING_GO = 3_000;

/** Chromium alone lets itself be told how many bytes an origin may store, for as long as the session lasts. */
export function diskFull(): Upheaval {
  let session: CDPSession | undefined;
  return {
    name: 'the disk is full',
    holdsLibrary: true,
    async strike({ driver, desk }) {
      const origin = await desk.page.run(() => location.origin);
      const [page] = await driver.browser.pages();
      session = await page?.createCDPSession();
      await session?.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await desk.page.close();
      await driver.stopBackground().catch(() => undefined);
      await pause(LETTING_GO);
      return openDesk(driver, SITES);
    },
    async lift() {
      await session?.detach();
    },
  };
}
