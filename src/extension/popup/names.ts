import { type TextName, text } from '../browser/text.ts';

const OWN_SOURCES: Readonly<Record<string, TextName>> = {
  library: 'sourceLibrary',
  tab: 'sourceTab',
  address: 'sourceAddress',
  pasted: 'sourcePasted',
  file: 'sourceFile',
};

/** A source as the reader knows it. */
export function sourceName(source: string): string {
  const own = OWN_SOURCES[source];
  return own ? text(own) : source;
}

/** "example.org" of an address; empty where there is none. */
export const hostOf = (address: string | undefined): string =>
  address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
