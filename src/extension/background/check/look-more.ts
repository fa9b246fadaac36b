import { record } from '../tab/tab-record.ts';
import { join } from '../tab/tab-work.ts';
import { looking, phaseAfter } from './still-looking.ts';
import { unanswered } from './unanswered.ts';

/** Looks further in a tab whose check has ended. What goes wrong is told and takes nothing away. */
export const lookMore = (
  tabId: number,
  check: string,
  look: (signal: AbortSignal) => Promise<void>,
): Promise<void> =>
  join(tabId, async signal => {
    await record(tabId, check, () => ({ phase: 'looking', trouble: null }));
    await looking(check, async () => {
      try {
        await look(signal);
      } catch (error) {
        signal.throwIfAborted();
        const trouble = error instanceof Error ? error.message : String(error);
        await record(tabId, check, now => ({ trouble, ...unanswered(now, 'failed', trouble) }));
      }
    });
    await record(tabId, check, now => ({ phase: phaseAfter(now) }));
  });
