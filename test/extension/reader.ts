import { setTimeout } from 'node:timers/promises';
import type { SourceRow, TabState } from '../../src/extension/browser/tab-state.ts';
import type { Report } from '../../src/story/report.ts';
import type { Version } from '../../src/story/version.ts';
import type { OwnPage } from './driver/own-page.ts';

/*
 * What a reader does in the popup and sees there. Functions given to `popup.run` run in the popup, so they are
 * self-contained and name no function inside themselves.
 */

/** A check of a page takes under a second; a machine with other work gets this many milliseconds. */
export const PATIENCE = 30_000;
/** Milliseconds between two looks: asking without a pause would slow down what is waited for. */
export const POLL = 25;

declare const chrome: {
  readonly tabs: { query(which: object): Promise<readonly { readonly id: number }[]> };
  readonly storage: {
    readonly session: { get(key: string): Promise<Record<string, unknown>> };
    readonly local: { get(key: string): Promise<{ settings?: { choices?: object } }> };
  };
};

/** A popup that is only asked. */
type Asked = Pick<OwnPage, 'run'>;

/** One value of the tab's in session storage: "tab" its state, "versions" the texts it is compared with. */
const ofTab = (popup: Asked, what: 'tab' | 'versions'): Promise<unknown> =>
  popup.run(async name => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const key = `${name}:${tab?.id}`;
    return (await chrome.storage.session.get(key))[key] ?? null;
  }, what);

const hasEnded = ({ phase }: TabState): boolean =>
  ['done', 'stopped', 'unreadable', 'failed'].includes(phase);

/** Where the tab's check stands once `holds` does. */
async function stateWhen(popup: Asked, holds: (state: TabState) => boolean, what: string): Promise<TabState> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const state = (await ofTab(popup, 'tab')) as TabState | null;
    if (state && holds(state)) return state;
    if (performance.now() > deadline)
      throw new Error(`${what} did not come; the tab stands at ${JSON.stringify(state)?.slice(0, 2_000)}`);
    await setTimeout(POLL);
  }
}

/** The state of the tab's check when it has ended. */
export const checked = (popup: Asked): Promise<TabState> =>
  stateWhen(popup, hasEnded, 'The end of the check');

/** The same of a check that is another than this one. */
export const checkedAfter = (popup: OwnPage, before: string): Promise<TabState> =>
  stateWhen(popup, state => state.check !== before && hasEnded(state), 'The end of another check');

/** Has the tab checked anew and answers how that ended. */
export async function checkAgain(popup: OwnPage): Promise<TabState> {
  const { check } = await checked(popup);
  await press(popup, 'Check again');
  return checkedAfter(popup, check);
}

/** The source's row once the tab's check has ended with this state of it. */
export async function rowOf(popup: OwnPage, source: string, wanted: SourceRow['state']): Promise<SourceRow> {
  const isWanted = (row: SourceRow) => row.source === source && row.state === wanted;
  const { sources } = await stateWhen(
    popup,
    state => hasEnded(state) && state.sources.some(isWanted),
    `“${wanted}” of ${source}`,
  );
  const row = sources.find(isWanted);
  if (!row) throw new Error(`${source} has no row.`);
  return row;
}

/** The report, when the tab's check has ended with one. */
export async function reportIn(popup: OwnPage): Promise<Report> {
  const { report, phase, why } = await checked(popup);
  if (!report) throw new Error(`The check ended without a report (${phase}): ${why}`);
  return report;
}

/** Resolves when the tab's article is in the library. */
export async function kept(popup: OwnPage): Promise<void> {
  await stateWhen(popup, state => state.kept, 'The keeping');
}

/** The report once it compares with a version from this source. */
export async function comparedWith(popup: OwnPage, source: string): Promise<Report> {
  const has = ({ report }: TabState) => report?.versions.some(version => version.source === source) ?? false;
  const { report, trouble } = await stateWhen(
    popup,
    state => state.trouble !== null || has(state),
    `The comparison with ${source}`,
  );
  if (!report || trouble !== null) throw new Error(`There was no comparison with ${source}: ${trouble}`);
  return report;
}

/** The texts of the versions, by id. */
export async function versionTexts(popup: OwnPage): Promise<ReadonlyMap<string, string>> {
  const versions = ((await ofTab(popup, 'versions')) ?? []) as readonly Version[];
  return new Map(versions.map(({ id, text }) => [id, text]));
}

/** What the reader has decided about a source, once it is stored. */
export const decided = (popup: OwnPage, source: string): Promise<unknown> =>
  popup.run(
    async (name, patience) => {
      const deadline = performance.now() + patience;
      for (;;) {
        const { settings } = await chrome.storage.local.get('settings');
        const choice = Object.entries(settings?.choices ?? {}).find(([key]) => key === name)?.[1];
        if (choice !== undefined) return choice;
        if (performance.now() > deadline) throw new Error(`Nothing was decided about ${name}.`);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    },
    source,
    PATIENCE,
  );

/** Presses the control with this name, or whose name begins with a part of its own that reads so, once it is there. */
export const press = (popup: OwnPage, name: string): Promise<void> =>
  popup.run(
    async (wanted, patience) => {
      const deadline = performance.now() + patience;
      for (;;) {
        const control = [
          ...document.querySelectorAll<HTMLElement>('button, label, summary, a[href], [role="tab"]'),
        ].find(
          one =>
            !one.matches(':disabled') &&
            one.getClientRects().length > 0 &&
            [one.getAttribute('aria-label'), one.textContent, one.firstElementChild?.textContent].some(
              name => name?.trim() === wanted,
            ),
        );
        if (control) return control.click();
        if (performance.now() > deadline)
          throw new Error(`There is no "${wanted}" in: ${document.body.textContent?.slice(0, 1_000)}`);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    },
    name,
    PATIENCE,
  );

/** Writes or chooses in the field with this label, once it is there. */
export const fill = (popup: OwnPage, label: string, value: string): Promise<void> =>
  popup.run(
    async (wanted, written, patience) => {
      const deadline = performance.now() + patience;
      for (;;) {
        const field = [
          ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
            'input, textarea, select',
          ),
        ].find(one =>
          [one.getAttribute('aria-label'), ...[...(one.labels ?? [])].map(text => text.textContent)].some(
            text => text?.trim().startsWith(wanted),
          ),
        );
        if (field) field.value = written;
        // What can be chosen may come after the field itself.
        if (field && (field.value === written || field.tagName !== 'SELECT')) {
          field.dispatchEvent(new Event('input', { bubbles: true }));
          field.dispatchEvent(new Event('change', { bubbles: true }));
          return;
        }
        if (performance.now() > deadline) throw new Error(`There is no field "${wanted}" for "${written}".`);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    },
    label,
    value,
    PATIENCE,
  );

/** Waits until the popup says these words. */
export const reads = (popup: OwnPage, words: string): Promise<void> =>
  popup.run(
    async (wanted, patience) => {
      const deadline = performance.now() + patience;
      // biome-ignore lint/performance/useDomNodeTextContent: only what is rendered can be read.
      while (!document.body.innerText.includes(wanted)) {
        if (performance.now() > deadline)
          throw new Error(`"${wanted}" does not stand in: ${document.body.textContent?.slice(0, 2_000)}`);
        await new Promise(resolve => requestAnimationFrame(resolve));
      }
    },
    words,
    PATIENCE,
  );
