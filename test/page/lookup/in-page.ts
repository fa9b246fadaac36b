import type { HttpRequest } from '../../../src/lookup/door/http-request.ts';
import { LookupError } from '../../../src/lookup/door/lookup-error.ts';
import { memoryStore } from '../../../src/lookup/door/store.ts';
import { createHttp } from '../../../src/lookup/sources/http.ts';

export interface InPage {
  /** The texts or the codes of questions asked one after the other through one door. */
  askAll(addresses: readonly string[], follow?: HttpRequest['follow']): Promise<string[]>;
}

const inPage: InPage = {
  async askAll(addresses, follow) {
    const configured = new Set(addresses.map(address => new URL(address).origin));
    const http = createHttp({ store: memoryStore(), now: Date.now, configured: () => configured });
    const { signal } = new AbortController();
    const answers: string[] = [];
    for (const address of addresses) {
      const answer = http.ask(address, { who: 'The server', signal, ...(follow && { follow }) });
      answers.push(
        await answer.then(
          ({ text }) => text,
          error => (error instanceof LookupError ? error.code : String(error)),
        ),
      );
    }
    return answers;
  },
};

Object.assign(globalThis, { inPage });
