import type { Lexicon } from './lexicon.ts';
import { Closeness } from './synonym-table.ts';
import type { Tables } from './tables.ts';

/** Words asked for again and again, with their lemmas; emptied when full, so that memory stays bounded. */
const MOST_KNOWN = 4000;

/** Answers the questions of `Lexicon` in words from tables that know ids. */
export function askTables(tables: Tables): Lexicon {
  const { words, pairs, synonyms, forms, terms } = tables;

  const known = new Map<string, readonly number[]>();
  const lemmaIds = (word: string): readonly number[] => {
    const before = known.get(word);
    if (before) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const id = words.id(word);
    const found = id < 0 ? [] : [...new Set(forms.readings(id).map(reading => reading.lemma))];
    known.set(word, found);
    return found;
  };
  const someLemmas = (a: string, b: string, holds: (x: number, y: number) => boolean) => {
    const others = lemmaIds(b);
    return lemmaIds(a).some(x => others.some(y => holds(x, y)));
  };

  return {
    tables,
    lemmas(word) {
      const ids = lemmaIds(word);
      return ids.length > 0 ? ids.map(id => words.text(id)) : [word];
    },
    frequency: word => words.frequency(words.id(word)),
    pairFrequency: (first, second) => pairs.logCount(words.pairId(first), words.pairId(second)),
    synonyms(word) {
      const found = new Map<number, number>();
      for (const lemma of lemmaIds(word))
        for (const other of synonyms.of(lemma))
          found.set(other, Math.max(found.get(other) ?? 0, synonyms.between(lemma, other)));
      return [...found]
        .sort(([a, closeA], [b, closeB]) => closeB - closeA || a - b)
        .map(([id]) => words.text(id));
    },
    areSynonyms: (a, b) => someLemmas(a, b, (x, y) => synonyms.between(x, y) !== Closeness.none),
    areAntonyms: (a, b) => someLemmas(a, b, (x, y) => tables.areAntonyms(x, y)),
    isTerm: phrase => terms.find(phrase.split(' ').map(word => words.id(word))) !== undefined,
  };
}
