import * as v from 'valibot';
import { isLoopback } from '../../../lookup/door/address-policy.ts';
import type { Http } from '../../../lookup/door/http-request.ts';
import { LookupError } from '../../../lookup/door/lookup-error.ts';
import type { Store } from '../../../lookup/door/store.ts';
import { createHttp } from '../../../lookup/sources/http.ts';
import { mayReach, siteOf } from '../../browser/permissions.ts';
import { type Settings, settings } from '../../browser/settings.ts';
import { ownOrigins } from '../../browser/sources.ts';
import { stored } from '../../browser/stored.ts';

const kept = (key: string) => stored<unknown>('session', `door:${key}`, v.unknown(), undefined);

/** What the door must remember when the worker dies: whom to leave in peace, and the last answers. */
const store: Store = {
  read: key => kept(key).get(),
  write: (key, value) => (value === undefined ? kept(key).remove() : kept(key).set(value)),
};

/** The door to the network for the sources; of private places it opens those alone that the reader set up. */
export function openDoor(now: Settings): Http {
  const configured = ownOrigins(now);
  return createHttp({ store, now: Date.now, configured: () => configured });
}

/** The door for one address that the reader typed: on this very computer too. */
export function openDoorTo(typed: string): Http {
  const url = new URL(typed);
  const configured = new Set(isLoopback(url.hostname) ? [url.origin] : []);
  return createHttp({ store, now: Date.now, configured: () => configured });
}

/** A door that opens only the sites that the browser lets us reach, and none once the reader turns the network off. */
export function permittedDoor(door: Http, tellClosed: (site: string) => void): Http {
  return {
    async ask(address, request) {
      if (!(await settings.get()).network) throw new LookupError('resting', request.who);
      const site = siteOf(address);
      if (site !== null && (await mayReach([site]))) return door.ask(address, request);
      if (site !== null) tellClosed(site);
      throw new LookupError('address-refused', request.who);
    },
  };
}
