import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Settings } from '../../src/extension/browser/settings.ts';
import type { TabState } from '../../src/extension/browser/tab-state.ts';
import { type FaultServer, startFaultServer } from '../services/fault-server.ts';
import { html, json } from '../services/faults.ts';
import { GDELT_ARTICLES } from '../services/service-answers.ts';
import { root } from '../setup/step.ts';
import type { Driver, Popup } from './driver/driver.ts';
import { checkAgain, checked } from './reader.ts';

declare const chrome: {
  readonly storage: {
    readonly local: { set(values: object): Promise<void> };
    readonly session: { readonly onChanged: { addListener(heard: Heard): void } };
  };
};
type Heard = (
  changes: Record<string, { newValue?: { report?: { versions: { source: string }[] } } }>,
) => void;

/** A news search in GDELT's place, and an archive which serves the pages, too: each a server on this computer. */
export interface Stage {
  readonly search: FaultServer;
  readonly archive: FaultServer;
  readonly settings: Settings;
  /** The address of a page with this HTML. */
  page(name: string, content: string): string;
  /**
   * From now on the search names a page of another outlet, which the archive alone has; answers its address.
   * @param searches milliseconds until the search answers, at once unless given
   */
  hold(name: string, content: string, searches?: number): string;
  /** From now on the search says nothing; resolves when it is asked the next time. */
  fallSilent(): Promise<void>;
  /** When the last byte of an archived page left; milliseconds since 1970. */
  sentAt(): number;
  /** The questions that reached the search, as they were put. */
  asked(): (string | null)[];
  close(): Promise<void>;
}

/** The page of one of the demo's outlets, about an event that never happened. */
export const storyPage = (outlet: string): Promise<string> =>
  readFile(path.join(root, 'test/demo/stories', outlet, 'index.html'), 'utf8');

export const DOC = '/api/v2/doc/doc';
export const CONTEXT = '/api/v2/context/context';

export async function openStage(): Promise<Stage> {
  const [search, archive] = await Promise.all([startFaultServer(), startFaultServer()]);
  let sentAt = 0;
  return {
    search,
    archive,
    settings: {
      network: true,
      // Of a page on this computer an archive is told nothing; it serves other outlets' pages.
      choices: { 'own-paper': 'always' },
      keys: { guardian: '', brave: '' },
      archives: [
        { id: 'own-paper', name: 'Paper archive', kind: 'wayback', base: `${archive.origin}/archive` },
      ],
      gdeltMirror: search.origin,
      cluster: null,
      keeping: { checked: false, days: 0, megabytes: 0 },
      autoSites: [],
      theme: 'system',
      markStyle: 'full',
      strip: false,
    },
    page(name, content) {
      archive.answer(`/${name}`, html(content));
      return `${archive.origin}/${name}`;
    },
    hold(name, content, searches = 0) {
      const url = `https://harbour-courier.example.org/2026/${name}`;
      const named = json({ articles: [{ ...GDELT_ARTICLES[0], url }] });
      search.answer(DOC, async (request, response) => {
        await setTimeout(searches);
        named(request, response);
      });
      archive.answer('/archive/', (request, response) => {
        response.on('finish', () => {
          sentAt = Date.now();
        });
        html(content)(request, response);
      });
      return url;
    },
    fallSilent: () =>
      new Promise(resolve => {
        search.answer(DOC, () => resolve());
      }),
    sentAt: () => sentAt,
    asked: () => search.requests.map(({ path }) => new URL(path, search.origin).searchParams.get('query')),
    close: async () => void (await Promise.all([search.close(), archive.close()])),
  };
}

/** When a report with a version from the news search is there; milliseconds since 1970. */
export const comparedAt = (popup: Popup): Promise<number> =>
  popup.run(
    () =>
      new Promise<number>(resolve => {
        chrome.storage.session.onChanged.addListener(changes => {
          for (const { newValue } of Object.values(changes))
            if (newValue?.report?.versions.some(({ source }) => source === 'gdelt')) resolve(Date.now());
        });
      }),
  );

/** Checks the tab anew, with these settings. */
export async function use(popup: Popup, settings: Settings): Promise<TabState> {
  await checked(popup);
  await popup.run(async stored => chrome.storage.local.set({ settings: stored }), settings);
  return checkAgain(popup);
}

/** A click on the toolbar over a page, with these settings. */
export async function clickWith(browser: Driver, address: string, settings: Settings): Promise<Popup> {
  const popup = await browser.click(await browser.open(address));
  await use(popup, settings);
  return popup;
}
