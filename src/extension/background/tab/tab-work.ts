/**
 * The work this worker does at the moment, by tab. Only the means to stop it are held here: what it has found
 * lives in session storage, and work that died with the worker is begun anew by the next question.
 */
interface Going {
  readonly controller: AbortController;
  readonly parts: Set<Promise<void>>;
}

const going = new Map<number, Going>();

/** What stopped work ends with. */
class StoppedError extends Error {}

/** Stops all that goes on in a tab. */
export function stop(tabId: number): void {
  going.get(tabId)?.controller.abort(new StoppedError());
  going.delete(tabId);
}

/**
 * Does something in a tab beside what goes on there; `stop` ends it all. Rejects with the work's error, but resolves
 * when the work was stopped.
 */
export function join(tabId: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const tab = going.get(tabId) ?? { controller: new AbortController(), parts: new Set() };
  going.set(tabId, tab);
  const { signal } = tab.controller;
  const part = work(signal)
    .catch((error: unknown) => {
      if (!signal.aborted) throw error;
    })
    .finally(() => {
      tab.parts.delete(part);
      if (!tab.parts.size && going.get(tabId) === tab) going.delete(tabId);
    });
  tab.parts.add(part);
  return part;
}

/** Does something in a tab in place of what goes on there. */
export function begin(tabId: number, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
  stop(tabId);
  return join(tabId, work);
}

/** Resolves when what goes on in a tab has ended, however; undefined when nothing does. */
export function workIn(tabId: number): Promise<unknown> | undefined {
  const tab = going.get(tabId);
  return tab && Promise.allSettled(tab.parts);
}

/** The promise's result, or the signal's reason as soon as it is aborted. */
export function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
