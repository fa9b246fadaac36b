import type { Report, SourceAnswer } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { dismissals, dismissedIn } from '../../browser/dismissals.ts';
import { type TabState, tabState, tabVersions } from '../../browser/tab-state.ts';
import { stateTold } from '../../browser/told/state-told.ts';

/** Changes of one tab's state wait for one another: each reads what the one before has written. */
const last = new Map<number, Promise<unknown>>();

type Change = (state: TabState) => Partial<TabState>;

/** Changes that wait for the same turn, which are written together: a state holds a report, and each writing costs. */
interface Batch {
  readonly check: string;
  readonly changes: Change[];
  readonly turn: Promise<void>;
}

const waiting = new Map<number, Batch>();

function inTurn<T>(tabId: number, task: () => Promise<T>): Promise<T> {
  // Changes after this task must find what it has written.
  waiting.delete(tabId);
  const turn = (last.get(tabId) ?? Promise.resolve()).then(task, task);
  last.set(tabId, turn);
  const forget = () => {
    if (last.get(tabId) === turn) last.delete(tabId);
  };
  turn.then(forget, forget);
  return turn;
}

/**
 * Does a task if `check` is still the check that owns the tab's state: a late change of an older one is dropped.
 * `known` hears the changed state before it is written, which holds the worker.
 */
const inTurnOf = (
  tabId: number,
  check: string,
  task: (state: TabState) => Promise<Partial<TabState>>,
  known?: (state: TabState, isLast: boolean) => void,
): Promise<void> =>
  inTurn(tabId, async () => {
    const state = await tabState(tabId).get();
    if (state?.check !== check) return;
    const change = await task(state);
    // A state holds a report: where nothing of it changes, writing it would cost more than what was done.
    if (!Object.keys(change).length) return;
    const changed = { ...state, ...(await stateTold(change)) };
    known?.(changed, true);
    await tabState(tabId).set(changed);
  });

/** Writes a new check's first state over whatever was there. */
export const startRecord = (tabId: number, state: TabState): Promise<void> =>
  inTurn(tabId, async () => {
    await tabVersions(tabId).remove();
    await tabState(tabId).set(state);
  });

/** Changes the tab's state; changes that are asked for while others are written wait and are written as one. */
export function record(tabId: number, check: string, change: Change): Promise<void> {
  const batch = waiting.get(tabId);
  if (batch?.check === check) {
    batch.changes.push(change);
    return batch.turn;
  }
  const changes = [change];
  const turn = inTurnOf(tabId, check, async state => {
    if (waiting.get(tabId)?.changes === changes) waiting.delete(tabId);
    const all: Partial<TabState> = {};
    for (const next of changes) Object.assign(all, next({ ...state, ...all }));
    return all;
  });
  waiting.set(tabId, { check, changes, turn });
  return turn;
}

/** Versions with more of them; one that is known already is replaced. */
function withMore(known: readonly Version[], more: readonly Version[]): readonly Version[] {
  const added = new Set(more.map(({ id }) => id));
  return [...known.filter(({ id }) => !added.has(id)), ...more];
}

/**
 * Makes the report anew from all the versions and answers known by now, `more` of them among those; what the reader set
 * aside stays so. `known` hears of it before it is written, which takes as long as showing it; `assess` may have one
 * `early`, which is not the last, and hears when that is written.
 */
export const recordReport = (
  tabId: number,
  check: string,
  more: readonly Version[],
  assess: (
    versions: readonly Version[],
    sources: readonly SourceAnswer[],
    early: (report: Report) => Promise<void>,
  ) => Promise<Report>,
  known: (state: TabState, isLast: boolean) => void,
): Promise<void> =>
  inTurnOf(
    tabId,
    check,
    async state => {
      const answered = state.sources.flatMap(row => (row.state === 'asking' ? [] : [row]));
      const [before, dismissed] = await Promise.all([tabVersions(tabId).get(), dismissals.get()]);
      const versions = withMore(before, more);
      // Beside the comparison, but before any report on them.
      const kept = more.length ? tabVersions(tabId).set(versions) : Promise.resolve();
      kept.catch(() => undefined);
      const changeTo = (report: Report) => ({ report, dismissed: dismissedIn(dismissed, report) });
      const report = await assess(versions, answered, async early => {
        const changed = { ...state, ...(await stateTold(changeTo(early))) };
        await kept;
        known(changed, false);
        await tabState(tabId).set(changed);
      });
      await kept;
      return changeTo(report);
    },
    known,
  );

/** Forgets the tab. */
export const dropRecord = (tabId: number): Promise<void> =>
  inTurn(tabId, async () => {
    await tabState(tabId).remove();
    await tabVersions(tabId).remove();
  });
