import type { Word } from '../words.ts';

/** How a page uses the small words, outside its quotations; per hundred words. */
export interface Rates {
  readonly words: number;
  /** "of" where English says "'s" or sets nouns side by side. */
  readonly of: number;
  /** "of" before a name: "the police of Hong Kong". */
  readonly ofName: number;
  readonly the: number;
  /** Possessives and contractions. */
  readonly native: number;
  /** Verb particles ("shut down") that other languages lack. */
  readonly particles: number;
  readonly hyphens: number;
}

/** Rates of shorter pages are reckoned as if they were this long. */
const FEWEST_WORDS = 120;
const CONTRACTED = /(?:n't|'(?:s|ve|re|ll|d|m))$/;
const PARTICLES = new Set(['up', 'out', 'off', 'down', 'over', 'back']);

export function measureRates(words: readonly Word[]): Rates {
  const counts = {
    words: 0,
    of: 0,
    ofName: 0,
    the: 0,
    native: 0,
    particles: 0,
    hyphens: 0,
    says: 0,
    reports: 0,
  };
  words.forEach((word, i) => {
    if (word.quoted) return;
    const { key } = word;
    counts.words++;
    if (word.hyphened) counts.hyphens++;
    if (key === 'of') {
      counts.of++;
      if (word.joined && words[i + 1]?.capital) counts.ofName++;
    } else if (key === 'the') counts.the++;
    else if (CONTRACTED.test(key)) counts.native++;
    else if (PARTICLES.has(key)) counts.particles++;
  });
  const rate = 100 / Math.max(FEWEST_WORDS, counts.words);
  return {
    words: counts.words,
    of: rate * counts.of,
    ofName: rate * counts.ofName,
    the: rate * counts.the,
    native: rate * counts.native,
    particles: rate * counts.particles,
    hyphens: rate * counts.hyphens,
  };
}
