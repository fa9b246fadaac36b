import { readFileSync } from 'node:fs';

/*
 * A browser as far as our code asks it: storage, messages between listeners, texts, permissions. It stands in for
 * the browser, never for a module of ours. Import it before anything that imports browser/api.ts.
 */

type StorageListener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;
type MessageListener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

interface Messages {
  readonly [name: string]: {
    readonly message: string;
    readonly placeholders?: Record<string, { content: string }>;
  };
}

const messages: Messages = JSON.parse(
  readFileSync(new URL('../../../src/extension/_locales/en/messages.json', import.meta.url), 'utf8'),
);

function getMessage(name: string, filled: readonly string[] = []): string {
  const found = messages[name];
  if (!found) return '';
  return found.message.replace(/\$([A-Z]+)\$/g, (_, placeholder: string) => {
    const { content } = found.placeholders?.[placeholder.toLowerCase()] ?? { content: '' };
    return filled[Number(content.slice(1)) - 1] ?? '';
  });
}

/** A message as it arrives: what is undefined is left out, as JSON does. */
const sent = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

export const OWN_ID = 'unspin@test';
export const OWN_BASE = 'moz-extension://7c1f/';
export const POPUP = { id: OWN_ID, url: `${OWN_BASE}popup/popup.html` };

const storageListeners = new Set<StorageListener>();
const messageListeners = new Set<MessageListener>();

function storageArea(area: string) {
  const values = new Map<string, unknown>();
  const tell = (key: string, newValue: unknown) => {
    for (const listener of storageListeners) listener({ [key]: { newValue } }, area);
  };
  return {
    values,
    get: async (key: string) => (values.has(key) ? { [key]: sent(values.get(key)) } : {}),
    getKeys: async () => [...values.keys()],
    async set(entries: Record<string, unknown>) {
      for (const [key, value] of Object.entries(entries)) {
        values.set(key, sent(value));
        tell(key, sent(value));
      }
    },
    async remove(key: string) {
      values.delete(key);
      tell(key, undefined);
    },
  };
}

/** The sites that the browser lets us reach, and the kinds of data that may be sent. */
export const granted = new Set<string>();

/** The browser's windows. */
export const openWindows: { readonly incognito: boolean }[] = [];

/** Delivers a message as the browser does: to every listener, the first that answers answers. */
export async function deliver(message: unknown, sender: object): Promise<unknown> {
  for (const listener of messageListeners) {
    let answers = false;
    const answered = new Promise<unknown>(resolve => {
      answers = listener(sent(message), sender, resolve) === true;
    });
    if (answers) return sent(await answered);
  }
  throw new Error('Could not establish connection. Receiving end does not exist.');
}

const listeners = <Listener>(of: Set<Listener>) => ({
  addListener: (listener: Listener) => of.add(listener),
  removeListener: (listener: Listener) => of.delete(listener),
});

type TabListener = (tabId: number, change: { readonly status: string }) => void;
const tabListeners = new Set<TabListener>();

/** The browser tells that a tab's page has been loaded. */
export const tellLoaded = (tabId: number): void => {
  for (const listener of tabListeners) listener(tabId, { status: 'complete' });
};

/** What the toolbar says of each tab. */
export const titles = new Map<number, string>();

/** The addresses of the tabs, by their ids. No page of theirs has our script. */
export const openTabs = new Map<number, string>();

/** The page's menu, titles by ids. It outlives the worker and the browser. */
export const menu = new Map<string, string>();

const startListeners = new Set<() => void>();

/** The browser starts; what it speaks may have changed. */
export const tellStartup = (): void => {
  for (const listener of startListeners) listener();
};

export const fakeBrowser = {
  contextMenus: {
    create({ id, title }: { id: string; title: string }) {
      if (menu.has(id)) throw new Error(`Cannot create item with duplicate id ${id}`);
      menu.set(id, title);
    },
    removeAll: async () => menu.clear(),
    onClicked: listeners(new Set()),
  },
  tabs: {
    get: async (id: number) => ({ id, url: openTabs.get(id), incognito: false }),
    query: async () => [...openTabs].map(([id, url]) => ({ id, url })),
    sendMessage: async () => {
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
    onUpdated: listeners(tabListeners),
  },
  scripting: {
    executeScript: async () => {
      throw new Error('This page cannot be scripted.');
    },
  },
  action: {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setIcon: async () => undefined,
    setTitle: async ({ tabId, title }: { tabId: number; title: string }) => titles.set(tabId, title),
  },
  runtime: {
    id: OWN_ID,
    onInstalled: listeners(new Set()),
    onStartup: listeners(startListeners),
    getURL: (path: string) => OWN_BASE + path,
    onMessage: listeners(messageListeners),
    sendMessage: (message: unknown) => deliver(message, POPUP),
  },
  storage: {
    session: storageArea('session'),
    local: storageArea('local'),
    onChanged: listeners(storageListeners),
  },
  alarms: { create: () => undefined, clear: async () => true },
  windows: { getAll: async () => openWindows },
  i18n: { getMessage, getUILanguage: () => 'en' },
  permissions: {
    contains: async ({
      origins = [],
      data_collection = [],
    }: {
      origins?: string[];
      data_collection?: string[];
    }) => [...origins, ...data_collection].every(one => granted.has(one)),
  },
};

// The polyfill takes what is there for Firefox's own interface.
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
