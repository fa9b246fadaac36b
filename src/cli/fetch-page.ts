import { isLoopback } from '../lookup/door/address-policy.ts';
import { memoryStore } from '../lookup/door/store.ts';
import { createHttp } from '../lookup/sources/http.ts';
import { Refusal } from './failure.ts';

const ADDRESS = /^https?:\/\//i;

/** Whether an argument is an address and not a file. */
export const isAddress = (page: string): boolean => ADDRESS.test(page);

/** The HTML at an address that the user typed, and where it was found in the end. */
export interface FetchedPage {
  readonly html: string;
  readonly url: string;
}

/**
 * Fetches the one address that the user gave, which may be on this machine.
 * @throws {Refusal} where it is no address; a `LookupError` where it cannot be fetched
 */
export async function fetchPage(address: string, signal: AbortSignal): Promise<FetchedPage> {
  if (!URL.canParse(address)) throw new Refusal(`This is not an address: ${address}`);
  const url = new URL(address);
  // The door opens plain http on this machine only; public sites answer on https.
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) url.protocol = 'https:';
  const http = createHttp({
    store: memoryStore(),
    now: Date.now,
    configured: () => new Set([url.origin]),
  });
  const answer = await http.ask(url.href, { who: url.host, signal, expect: ['html'], follow: 'anywhere' });
  return { html: answer.text, url: answer.url };
}
