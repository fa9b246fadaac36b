import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { openInSteps } from '../../engine/lexicon/open-lexicon.ts';
import { readPackagedFile } from '../../lookup/sources/http.ts';
import { addressOf } from './api.ts';
import { breathe } from './breathe.ts';

/** Opened once a process's life, at its first need: a click that only clears does not wait for it. */
let opened: Promise<Lexicon> | null = null;

async function open(): Promise<Lexicon> {
  try {
    const steps = openInSteps(await readPackagedFile(addressOf('english.lexicon')));
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await breathe();
    }
  } catch (error) {
    opened = null;
    throw error;
  }
}

export function englishLexicon(): Promise<Lexicon> {
  opened ??= open();
  return opened;
}
