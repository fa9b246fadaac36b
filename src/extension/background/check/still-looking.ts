import type { Phase, TabState } from '../../browser/tab-state.ts';
import { isAsking } from './unanswered.ts';

/** How many look-ups of each check this worker is at: between two answers a look-up reads pages and asks nobody. */
const going = new Map<string, number>();

/** Does a look-up, or the check itself, that shall not be told as ended before it is. */
export async function looking(check: string, work: () => Promise<void>): Promise<void> {
  going.set(check, (going.get(check) ?? 0) + 1);
  try {
    await work();
  } finally {
    const left = (going.get(check) ?? 1) - 1;
    if (left) going.set(check, left);
    else going.delete(check);
  }
}

/** Where a check stands when one of its look-ups has ended: another may still be going on beside it. */
export const phaseAfter = (state: TabState): Phase =>
  going.has(state.check) || isAsking(state) ? 'looking' : 'done';
