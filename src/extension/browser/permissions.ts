import { addressOf, permissions } from './api.ts';
import { background } from './messages.ts';
import { ask } from './messenger.ts';

/** What goes to sources, in Firefox's terms: addresses, phrases of the article, queries made of them. */
const SENT = ['browsingActivity', 'websiteContent', 'searchTerms'] as const;

/** The match pattern of an address's site (ports have none); null for what is no web page. */
export function siteOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** The sites of a source's origins. */
export const sitesOf = (origins: readonly string[]): string[] =>
  origins.flatMap(origin => siteOf(origin) ?? []);

/** Whether the browser lets us reach all these sites. A permission may be taken back at any time: ask before use. */
export const mayReach = (sites: readonly string[]): Promise<boolean> =>
  permissions.contains({ origins: [...sites] });

/** Firefox asks consent for what is sent beside the site; Chrome knows no such permission. */
const consent = () => (addressOf('').startsWith('moz-extension:') ? { data_collection: [...SENT] } : {});

/** Whether sources at these sites may be asked: what is sent there is allowed too. */
export const mayAsk = (sites: readonly string[]): Promise<boolean> =>
  permissions.contains({ origins: [...sites], ...consent() });

/** What waits in the background for the answer to a question of the browser's is not done any more. */
export const forgo = (): void => void ask('extension', background, 'forgo', undefined).catch(() => undefined);

/** The answer to a question; the background hears of a refusal, of which the browser tells nobody else. */
async function answerTo(question: Promise<boolean>): Promise<boolean> {
  let granted = false;
  try {
    granted = await question;
  } finally {
    if (!granted) forgo();
  }
  return granted;
}

/**
 * Asks the browser, and the browser the reader. It must be called in the reader's click before anything is waited
 * for, and the browser's question may close the popup: whoever goes on afterwards lives in the background.
 */
export const requestSites = (sites: readonly string[]): Promise<boolean> =>
  answerTo(permissions.request({ origins: [...sites] }));

/** The same for sources at these sites, which are sent something of the page. */
export const requestAsking = (sites: readonly string[]): Promise<boolean> =>
  answerTo(permissions.request({ origins: [...sites], ...consent() }));

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
