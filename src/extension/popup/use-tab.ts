import { useLayoutEffect, useState } from 'preact/hooks';
import { background } from '../browser/messages.ts';
import { ask, RefusedError } from '../browser/messenger.ts';
import { type TabState, tabState } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';

/** A worker that dies this often under one check will not live for the next. */
const MOST_ATTEMPTS = 8;

/**
 * A dead worker is back after some 20 ms. While it is stopped, by the browser or by a machine with other work, Chrome
 * says for seconds that nobody is there, so each pause is twice the last: 6.4 s in all. Milliseconds.
 */
const FIRST_PAUSE = 50;

/** Asks for a check. A worker that dies takes its answer along: it is asked again, and begins anew or joins in. */
export async function startCheck(tabId: number, again: boolean): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask('extension', background, 'check', { tabId, again });
    } catch (error) {
      if (error instanceof RefusedError) throw error;
      if (attempt === MOST_ATTEMPTS) throw new Error(text('noAnswer'), { cause: error });
      await new Promise(resolve => setTimeout(resolve, FIRST_PAUSE * 2 ** (attempt - 1)));
    }
  }
}

/** The tab's state as it grows; undefined until it was first read, null where nothing is known. */
export function useTab(tabId: number): TabState | null | undefined {
  const [state, setState] = useState<TabState | null>();
  // Not after the first paint: a tab that was checked before shows its result with it.
  useLayoutEffect(() => {
    const gone = new AbortController();
    const stored = tabState(tabId);
    stored.watch(setState, gone.signal);
    void stored.get().then(first => setState(now => (now === undefined ? first : now)));
    return () => gone.abort();
  }, [tabId]);
  return state;
}
