import { readFile } from 'node:fs/promises';
import type { Lexicon } from '../engine/lexicon/lexicon.ts';
import { openLexicon } from '../engine/lexicon/open-lexicon.ts';
import { Refusal } from './failure.ts';

/** The build puts the lexicon beside the program; from the sources it lies with the engine. */
const PLACES = ['./english.lexicon', '../engine/lexicon/english.lexicon'];

/**
 * Opens the English lexicon that ships with the program.
 * @throws {Refusal} where it is missing
 */
export async function openEnglishLexicon(): Promise<Lexicon> {
  for (const place of PLACES) {
    const bytes = await readFile(new URL(place, import.meta.url)).catch(() => null);
    if (bytes) return openLexicon(bytes);
  }
  throw new Refusal('The lexicon is missing beside the program: build it anew with "npm run build".');
}
