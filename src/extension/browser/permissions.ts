import { addressOf, permissions } from './api.ts';

/** What of the reader's data goes to a source, in Firefox's terms. */
export type DataKind = 'browsingActivity' | 'websiteContent' | 'searchTerms';

/** The match pattern of an address's site (ports have none); null for what is no web page. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** Whether the browser lets us reach all these sites. A permission may be taken back at any time: ask before use. */
export const mayReach = (sites: readonly string[]): Promise<boolean> =>
  permissions.contains({ origins: [...sites] });

/** Firefox asks consent for what is sent beside the site; Chrome knows no such permission. */
const asksForData = (): boolean => addressOf('').startsWith('moz-extension:');

/**
 * Asks the browser, and the browser the reader. It must be called in the reader's click before anything is waited
 * for, and the browser's question may close the popup: whoever goes on afterwards lives in the background.
 */
export function requestSites(sites: readonly string[], data: readonly DataKind[] = []): Promise<boolean> {
  const consent = data.length && asksForData() ? { data_collection: [...data] } : {};
  return permissions.request({ origins: [...sites], ...consent });
}

/** To list the reader's tabs by title. Nothing of it leaves the browser. */
export const requestTabs = (): Promise<boolean> => permissions.request({ permissions: ['tabs'] });
export const mayListTabs = (): Promise<boolean> => permissions.contains({ permissions: ['tabs'] });

export const revokeSites = (sites: readonly string[]): Promise<boolean> =>
  permissions.remove({ origins: [...sites] });

/** The sites the browser lets us reach, as match patterns. */
export const grantedSites = async (): Promise<readonly string[]> =>
  (await permissions.getAll()).origins ?? [];

/** Calls back whenever the reader grants something. */
export const onGranted = (granted: () => void): void => permissions.onAdded.addListener(() => granted());

/** Calls back whenever something was granted or taken back, until the signal. */
export function onPermissionsChanged(changed: () => void, signal: AbortSignal): void {
  for (const event of [permissions.onAdded, permissions.onRemoved]) {
    event.addListener(changed);
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true });
  }
}
