import { readFileSync } from 'node:fs';
import { afterEach, beforeEach } from 'node:test';
import { DOMParser } from 'linkedom';
import { check } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { fakeBrowser, granted, OWN_BASE, openTabs } from './fake-browser.ts';

/* A tab whose article has been checked, in a browser that asks the network of a test's own making. */

const { FIRST_STATE, tabState } = await import('../../../src/extension/browser/tab-state.ts');

const lexicon = readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url));
export const TAB = 7;
export const CHECK = 'c1';
export const ADDRESS = 'https://echo.example/pier';
const PARAGRAPHS = [
  'The pier at Sorrel Bay will close on Monday for 12 weeks of repairs, the harbour office said on Friday.',
  '“The planks are sound, but the posts are not,” said Orla Venn, who runs the office. “Nobody was in danger.”',
  'Ferries will land at the old stone quay until the pier opens again in the spring, the office said.',
];

/** A page that says what the tab's article says, of some weeks more. */
export const OTHER_PAGE = `<!doctype html><html lang="en"><head><title>Pier to close</title></head><body><article><h1>Pier to close</h1>${PARAGRAPHS.map(words => `<p>${words.replace('12', '14')}</p>`).join('')}</article></body></html>`;

/** Every address that was fetched, the extension's own files aside. */
export const fetched: string[] = [];

const { fetch, DOMParser: none } = globalThis;

function clear(): void {
  fakeBrowser.storage.session.values.clear();
  fakeBrowser.storage.local.values.clear();
  granted.clear();
  openTabs.clear();
  fetched.length = 0;
}

/** For a suite that stages the tab: other suites of the same process find everything as it was. */
export function stagesTab(): void {
  beforeEach(() => {
    // Firefox's event page has one.
    Object.assign(globalThis, { DOMParser });
  });
  afterEach(() => {
    clear();
    Object.assign(globalThis, { fetch, DOMParser: none });
  });
}

/** Puts the tab there, and the network behind it. */
export async function stageCheckedTab(
  network: (address: string, signal: AbortSignal) => Response | Promise<Response>,
): Promise<void> {
  clear();
  openTabs.set(TAB, ADDRESS);
  globalThis.fetch = async (address, { signal } = {}) => {
    if (String(address).startsWith(OWN_BASE)) return new Response(lexicon);
    fetched.push(String(address));
    return network(String(address), signal ?? new AbortController().signal);
  };
  const article = { url: ADDRESS, title: 'Pier to close', language: 'en', text: PARAGRAPHS.join('\n') };
  const report = check(article, [], openLexicon(lexicon));
  await tabState(TAB).set({ ...FIRST_STATE, check: CHECK, url: ADDRESS, phase: 'done', report });
}
