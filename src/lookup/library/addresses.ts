import { addressKey, tidyAddress } from '../tidy-address.ts';

/** An address as the library keeps it: openable, without fragment and tracking. Undefined for what is no http(s) address. */
export function keptAddress(url: string): string | undefined {
  const tidy = tidyAddress(url);
  if (tidy !== null || !URL.canParse(url)) return tidy ?? undefined;
  // An address of this machine or its network: never told to a service, but kept as any other.
  const local = new URL(url);
  local.hash = '';
  return local.protocol === 'http:' || local.protocol === 'https:' ? local.href : undefined;
}

/** A story's addresses, and their keys: stories that share a key are one address's history. */
export interface Addresses {
  readonly addresses: readonly string[];
  readonly addressKeys: readonly string[];
}

/** The addresses that show different pages, in the order given. */
export function distinctAddresses(urls: readonly string[]): Addresses {
  const byKey = new Map<string, string>();
  for (const url of urls) {
    const address = keptAddress(url);
    if (address === undefined) continue;
    const key = addressKey(address);
    if (!byKey.has(key)) byKey.set(key, address);
  }
  return { addresses: [...byKey.values()], addressKeys: [...byKey.keys()] };
}
