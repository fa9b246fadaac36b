import type { Readable, Writable } from 'node:stream';

/** What the browser answers or tells; `params` and `result` are the protocol's own objects. */
interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly sessionId?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly message: string };
}

/** Chromium's DevTools protocol, spoken plainly: nothing is attached to that was not asked for. */
export interface Protocol {
  /** @throws Error when the browser refuses */
  send<Answer>(method: string, params?: object, session?: string): Promise<Answer>;
  /** Resolves with the first event of this name for which `holds`. */
  event<Params>(method: string, holds: (params: Params) => boolean): Promise<Params>;
}

/** Speaks over the two pipes of a browser started with `--remote-debugging-pipe`: messages are JSON, each ends with a zero. */
export function protocolOver(toBrowser: Writable, fromBrowser: Readable): Protocol {
  const waiting = new Map<number, (told: Told) => void>();
  const listeners = new Set<(told: Told) => void>();
  let rest = '';
  let last = 0;
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const told = JSON.parse(message) as Told;
      if (told.id === undefined) for (const listen of listeners) listen(told);
      else waiting.get(told.id)?.(told);
    }
  });
  return {
    send<Answer>(method: string, params: object = {}, sessionId?: string) {
      const id = ++last;
      toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      return new Promise<Answer>((resolve, reject) => {
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result as Answer);
        });
      });
    },
    event<Params>(method: string, holds: (params: Params) => boolean) {
      return new Promise<Params>(resolve => {
        const listen = (told: Told) => {
          if (told.method !== method || !holds(told.params as Params)) return;
          listeners.delete(listen);
          resolve(told.params as Params);
        };
        listeners.add(listen);
      });
    },
  };
}
