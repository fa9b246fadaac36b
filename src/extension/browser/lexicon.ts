import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { openLexicon } from '../../engine/lexicon/open-lexicon.ts';
import { readPackagedFile } from '../../lookup/sources/http.ts';
import { addressOf } from './api.ts';

/** Opened once a process's life, at its first need: a click that only clears does not wait for it. */
let opened: Promise<Lexicon> | null = null;

async function open(): Promise<Lexicon> {
  try {
    return openLexicon(await readPackagedFile(addressOf('english.lexicon')));
  } catch (error) {
    opened = null;
    throw error;
  }
}

export function englishLexicon(): Promise<Lexicon> {
  opened ??= open();
  return opened;
}
