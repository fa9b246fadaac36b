import { type TextName, text } from './text.ts';

const OWN_SOURCES: ReadonlyMap<string, TextName> = new Map(
  Object.entries({
    library: 'sourceLibrary',
    page: 'sourcePage',
    tab: 'sourceTab',
    address: 'sourceAddress',
    pasted: 'sourcePasted',
    file: 'sourceFile',
  }),
);

/** A source as the reader knows it; services come with their own names. */
export function sourceName(source: string, names: Readonly<Record<string, string>>): string {
  const own = OWN_SOURCES.get(source);
  return own ? text(own) : (names[source] ?? source);
}

/** "example.org" of an address; empty where there is none. */
export const hostOf = (address: string | undefined): string =>
  address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
