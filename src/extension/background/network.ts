import * as v from 'valibot';
import { isLoopback } from '../../lookup/door/address-policy.ts';
import type { Http } from '../../lookup/door/http-request.ts';
import type { Store } from '../../lookup/door/store.ts';
import { createHttp } from '../../lookup/sources/http.ts';
import { stored } from '../browser/stored.ts';

const kept = (key: string) => stored<unknown>('session', `door:${key}`, v.unknown(), undefined);

/** What the door must remember when the worker dies: whom to leave in peace, and the last answers. */
const store: Store = {
  read: key => kept(key).get(),
  write: (key, value) => (value === undefined ? kept(key).remove() : kept(key).set(value)),
};

/**
 * The door to the network. Addresses on this very machine are opened only where the reader typed them.
 * @param typed the address the reader typed, if any
 */
export function openDoor(typed = ''): Http {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  const configured = new Set(url && isLoopback(url.hostname) ? [url.origin] : []);
  return createHttp({ store, now: Date.now, configured: () => configured });
}
