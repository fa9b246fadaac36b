import type { Article } from '../../../story/article.ts';
import { tabs } from '../../browser/api.ts';
import { englishLexicon } from '../../browser/lexicon.ts';
import type { Reading } from '../../browser/messages.ts';
import { FIRST_STATE, isWorking, tabState } from '../../browser/tab-state.ts';
import { text } from '../../browser/text.ts';
import { showBadge } from '../tab/badge.ts';
import { clearPage, isHere, readPage } from '../tab/page.ts';
import { reassess } from '../tab/show-tab.ts';
import { dropRecord, record, startRecord } from '../tab/tab-record.ts';
import { begin, stop, workIn } from '../tab/tab-work.ts';
import { keepChecked } from './keep-checked.ts';
import { lookUp } from './look-up.ts';
import { looking, phaseAfter } from './still-looking.ts';
import { leftOver, unanswered } from './unanswered.ts';

/** Checks that were begun but have written nothing yet: what stands of their tab is of the check before. */
const unwritten = new Map<number, AbortSignal>();

/** Whether a check of the tab has just been begun. */
export const isBeginning = (tabId: number): boolean => unwritten.get(tabId)?.aborted === false;

function hasWritten(tabId: number, signal: AbortSignal): void {
  if (unwritten.get(tabId) === signal) unwritten.delete(tabId);
}

interface How {
  readonly again: boolean;
  /** Our script was just put into the page. */
  readonly scriptIsIn?: boolean;
}

/**
 * Reads and checks a tab; resolves when the check has ended. A check that is going on is joined, and one that has
 * ended stands as long as its document does, unless it shall be made `again`.
 */
export async function checkTab(tabId: number, { again, scriptIsIn = false }: How): Promise<void> {
  if (!again) {
    if ((await hasJoined(tabId)) || (await stands(tabId))) return;
    // Another question may have begun the check while this one looked whether the last still stands.
    if (await hasJoined(tabId)) return;
  }
  await begin(tabId, async signal => {
    unwritten.set(tabId, signal);
    try {
      const [before, { url = '' }] = await Promise.all([tabState(tabId).get(), tabs.get(tabId)]);
      const once = again ? [] : leftOver(before, url);
      await runCheck(tabId, before?.given ?? null, once, signal, scriptIsIn);
    } finally {
      hasWritten(tabId, signal);
    }
  });
}

/** Checks a text that was given, in a tab that shows no page but the result. */
export const checkText = (tabId: number, given: Article): Promise<void> =>
  begin(tabId, signal => runCheck(tabId, given, [], signal));

/** The same where what it is compared with is given too: no place is asked for versions. */
export const checkTextAlone = (tabId: number, given: Article): Promise<void> =>
  begin(tabId, signal => runCheck(tabId, given, null, signal));

/** Waits for what goes on in a tab, and says whether there was anything. */
async function hasJoined(tabId: number): Promise<boolean> {
  const going = workIn(tabId);
  await going;
  return going !== undefined;
}

/** Whether the tab has been checked to the end and still holds the document that was. */
async function stands(tabId: number): Promise<boolean> {
  const state = await tabState(tabId).get();
  // A state that says "working" while nothing works here was left by a worker that died.
  if (!state?.report || isWorking(state.phase)) return false;
  return state.given !== null || (await isHere(tabId));
}

/** @param once the sources allowed this time; null to ask none at all, nor the library */
async function runCheck(
  tabId: number,
  given: Article | null,
  once: readonly string[] | null,
  signal: AbortSignal,
  scriptIsIn = false,
): Promise<void> {
  const check = crypto.randomUUID();
  // The page's own process reads while the first state is written and the lexicon opened.
  const reading = given ? Promise.resolve(asReading(given)) : readPage(tabId, scriptIsIn, signal);
  // Whoever waits for them tells what goes wrong with them.
  for (const begun of [reading, englishLexicon()]) begun.catch(() => undefined);
  const { url = '' } = await tabs.get(tabId);
  const first = { ...FIRST_STATE, check, url, given, once: once ?? [] };
  // A tab that was closed meanwhile has been forgotten already: nothing may be written of it any more.
  signal.throwIfAborted();
  await startRecord(tabId, first);
  hasWritten(tabId, signal);
  try {
    const [read] = await Promise.all([reading, showBadge(tabId, first)]);
    signal.throwIfAborted();
    await checkReading(tabId, check, read, { isPage: given === null, looks: once !== null }, signal);
  } catch (error) {
    if (signal.aborted) throw error;
    const why = text('checkFailed', error instanceof Error ? error.message : String(error));
    await record(tabId, check, () => ({ phase: 'failed', why }));
  } finally {
    if (!signal.aborted) await showBadge(tabId, await tabState(tabId).get());
  }
}

const asReading = (article: Article): Reading => ({ readable: true, article, facts: [], notes: [] });

async function checkReading(
  tabId: number,
  check: string,
  reading: Reading,
  { isPage, looks }: { readonly isPage: boolean; readonly looks: boolean },
  signal: AbortSignal,
): Promise<void> {
  if (!reading.readable) return record(tabId, check, () => ({ phase: 'unreadable', why: reading.why }));
  const { article, facts, notes } = reading;
  await looking(check, async () => {
    await record(tabId, check, () => ({ phase: 'checking', facts, notes }));
    await reassess(tabId, check, article, signal);
    if (looks) {
      await record(tabId, check, () => ({ phase: 'looking' }));
      await lookUp(tabId, check, signal);
    }
    // After the look-up, which shall find what the page said before.
    if (isPage) await keepChecked(tabId, check, article);
  });
  await record(tabId, check, now => ({ phase: phaseAfter(now) }));
}

/**
 * Stops what goes on; what was found by then stays.
 * @param why what those who had not answered are said to be not asked for
 */
export async function cancelCheck(tabId: number, why = text('notAskedStopped')): Promise<void> {
  stop(tabId);
  const state = await tabState(tabId).get();
  if (!state || !isWorking(state.phase)) return;
  await record(tabId, state.check, now => ({
    phase: 'stopped',
    ...unanswered(now, 'not-asked', why),
  }));
  await showBadge(tabId, await tabState(tabId).get());
}

/** Takes highlights, report and badge away: as before the click. */
export async function clearTab(tabId: number): Promise<void> {
  stop(tabId);
  await Promise.all([clearPage(tabId), dropRecord(tabId)]);
  await showBadge(tabId, null);
}

/** The document has gone, and with it all that was said of it. */
export async function forgetTab(tabId: number): Promise<void> {
  stop(tabId);
  await dropRecord(tabId);
}
