import type { Desk } from '../desk.ts';
import type { Forged } from './forged.ts';

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: Readonly<
    Record<'session' | 'local', { get(key: null): Promise<object>; set(values: object): Promise<void> }>
  >;
  readonly scripting: { executeScript(what: object): Promise<readonly { readonly result?: unknown }[]> };
};

/** What came back for each message: an answer, or null for silence. */
export type Replies = readonly unknown[];

/** Sends messages as our script in the tab's page would: that is what a page's stolen process can do. */
export const fromPage = (desk: Desk, tabId: number, messages: readonly Forged[]): Promise<Replies> =>
  desk.page.run(
    async (id, all) => {
      const [first] = await chrome.scripting.executeScript({
        target: { tabId: id },
        args: [all],
        func: (forged: unknown[]) =>
          Promise.all(
            forged.map(message =>
              Promise.race([
                Promise.resolve(chrome.runtime.sendMessage(message)).then(
                  reply => reply ?? null,
                  () => null,
                ),
                new Promise(resolve => setTimeout(() => resolve(null), 2_000)),
              ]),
            ),
          ),
      });
      return (first?.result ?? []) as Replies;
    },
    tabId,
    [...messages],
  );

/** The storage areas that our script in a page can read, though something lies in both. */
export const storageFromPage = (desk: Desk, tabId: number): Promise<readonly string[]> =>
  desk.page.run(async id => {
    await Promise.all([
      chrome.storage.session.set({ sentinel: 1 }),
      chrome.storage.local.set({ sentinel: 1 }),
    ]);
    const [first] = await chrome.scripting.executeScript({
      target: { tabId: id },
      func: async () => {
        const seen: string[] = [];
        for (const area of ['session', 'local'] as const) {
          const values = await Promise.resolve(chrome.storage?.[area]?.get(null)).catch(() => null);
          if (values && Object.keys(values).length) seen.push(area);
        }
        return seen;
      },
    });
    return (first?.result ?? []) as readonly string[];
  }, tabId);

/** Sends messages as our own pages do, malformed. */
export const fromOwnPage = (desk: Desk, messages: readonly Forged[]): Promise<Replies> =>
  desk.page.run(
    all =>
      Promise.all(
        all.map(message =>
          chrome.runtime.sendMessage(message).then(
            reply => reply ?? null,
            () => null,
          ),
        ),
      ),
    [...messages],
  );
