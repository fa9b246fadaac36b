import { EASTERN } from './eastern.ts';
import { GERMANIC } from './germanic.ts';
import { ROMANCE } from './romance.ts';
import { SLAVIC } from './slavic.ts';

/**
 * Which English words one and the same word of another language stands for, in senses that have nothing to do with each
 * other (linguists say the language colexifies them): a translator who takes the word in the wrong sense puts the one for
 * the other. `sense/sense`, each `word,word` in dictionary forms, by language; words that may stand for one another in
 * English are in one sense or left out. Made from general knowledge of the languages.
 */
const LANGUAGES: Readonly<Record<string, string>> = { ...ROMANCE, ...GERMANIC, ...SLAVIC, ...EASTERN };

/** By word: the words that stand for it in another sense. */
export function colexified(): Map<string, Set<string>> {
  const wrong = new Map<string, Set<string>>();
  for (const entry of Object.values(LANGUAGES).join(' ').trim().split(/\s+/)) {
    const senses = entry.split('/').map(sense => sense.split(','));
    for (const sense of senses)
      for (const word of sense)
        for (const other of senses) if (other !== sense) for (const one of other) add(wrong, word, one);
  }
  return wrong;
}

export function add(wrong: Map<string, Set<string>>, word: string, other: string): void {
  const known = wrong.get(word);
  if (known) known.add(other);
  else wrong.set(word, new Set([other]));
}
