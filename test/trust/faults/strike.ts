import { setTimeout as pause } from 'node:timers/promises';
import type { TabState } from '../../../src/extension/browser/tab-state.ts';
import { hasEnded } from '../desk.ts';
import { ORIGINAL, titleOf } from '../story.ts';
import { type Harm, note } from '../tally.ts';
import { type Fault, newStory, type Stage } from './stage.ts';

/** A check with a comparison takes about as long here; the fault strikes anywhere in it. Milliseconds. */
const LONGEST_DELAY = 500;

/** What is known of a closed tab is gone by then. Milliseconds. */
const FORGETTING = 5_000;

/** A check that takes longer after a fault is stuck. Milliseconds. */
const PATIENCE = 40_000;

/** A page that is not there yet cannot be read: the reader tries once more. */
export const isRead = (state: TabState): boolean => hasEnded(state) && state.phase !== 'unreadable';

/** As the popup does: a background that dies takes its answer along, and is asked once more. */
export async function click(
  { desk }: Stage,
  tabId: number,
  isAnswer: (state: TabState) => boolean,
): Promise<TabState | null> {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    await desk.loaded(tabId);
    const reply = await desk.ask('check', { tabId, again: false }).catch(() => null);
    const state = reply && (await desk.state(tabId));
    // A page that was still on its way out, or not there yet, took this answer along: the reader clicks once more.
    if (state && isAnswer(state)) return state;
  }
  return desk.state(tabId);
}

/** The background hears of a closed tab a moment later. */
async function isForgotten({ desk }: Stage, tabId: number): Promise<boolean> {
  const deadline = performance.now() + FORGETTING;
  while (performance.now() < deadline) {
    if (!(await desk.state(tabId))) return true;
    await pause(50);
  }
  return false;
}

/** Begins a check and a comparison, strikes at a random moment, and holds what follows against what is promised. */
export async function strike(stage: Stage, fault: Fault, round: number): Promise<void> {
  const { desk, site, tally, random } = stage;
  const name = `${fault.name} ${round}`;
  const tabId = await desk.openTab(newStory(site, name));
  const after = Math.floor(random() * LONGEST_DELAY);
  const work = (async () => {
    await desk.ask('check', { tabId, again: false });
    await desk.ask('compareWithText', { tabId, title: 'Original', text: ORIGINAL });
  })().catch(() => undefined);
  await pause(after);
  await fault.strike(stage, tabId);
  tally.faults++;
  const fail = (harm: Harm, what: string) => note(tally, harm, `${name}, after ${after} ms: ${what}`);
  if (fault.after === 'gone') {
    await work;
    if (!(await isForgotten(stage, tabId))) fail('leaked', 'the closed tab’s state is left');
    return;
  }
  if (fault.after === 'elsewhere') {
    await work;
    const state = await click(stage, tabId, hasEnded);
    if (!state || !hasEnded(state)) fail('stuck', 'no answer about the new page');
    else if (state.report) fail('wrong', 'the new page has the old one’s report');
  } else {
    const state = await click(stage, tabId, isRead);
    await work;
    if (!state) fail('stuck', `the next click did not end: ${(await desk.state(tabId))?.phase}`);
    else if (!state.report) fail('lost', `no report after the next click: ${state.phase}, ${state.why}`);
    else if (state.report.article.title !== titleOf(name)) fail('wrong', 'another page’s report');
  }
  await desk.closeTab(tabId);
}
