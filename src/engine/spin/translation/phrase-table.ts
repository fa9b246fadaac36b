/** How surely a phrase was carried over: `sure` is hardly ever printed by English outlets, `likely` now and then. */
export type Sureness = 'sure' | 'likely';

/** A phrase that English does not use, or not so, with what it says instead. */
export interface Phrase {
  /** As in the table: the name under which it is counted. */
  readonly pattern: string;
  /** What may stand in each place: folded words and marks; "#" is any figure. */
  readonly slots: readonly ReadonlySet<string>[];
  /** The usual English for the phrase or the part of it that is unusual; null where it depends. */
  readonly usual: string | null;
  /** ISO 639-1 codes of the languages it comes from. */
  readonly from: readonly string[];
  readonly sureness: Sureness;
}

/** Phrases by their first word, then their second: half of them begin with "the" or "in". None is shorter. */
export type PhraseIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>;

const HEADING = /^(sure|likely)((?: [a-z]{2})+)$/;

/**
 * Reads tables of phrases. A line is `words = usual English`, the right side left out where it depends; `a|b` are
 * alternatives. Lines follow a heading: `sure es pt` or `likely es pt`.
 */
export function readPhrases(tables: readonly string[]): PhraseIndex {
  const index = new Map<string, Map<string, Phrase[]>>();
  let sureness: Sureness = 'likely';
  let from: readonly string[] = [];
  for (const line of tables.join('\n').split('\n')) {
    const heading = HEADING.exec(line);
    if (heading) {
      sureness = heading[1] === 'sure' ? 'sure' : 'likely';
      from = (heading[2] ?? '').trim().split(' ');
      continue;
    }
    const [pattern = '', usual = ''] = line.split(' = ');
    if (!pattern.trim()) continue;
    const slots = pattern
      .trim()
      .split(' ')
      .map(slot => new Set(slot.split('|')));
    const phrase = { pattern: pattern.trim(), slots, usual: usual.trim() || null, from, sureness };
    for (const first of slots[0] ?? []) {
      const seconds = index.get(first) ?? new Map<string, Phrase[]>();
      index.set(first, seconds);
      for (const second of slots[1] ?? []) seconds.set(second, [...(seconds.get(second) ?? []), phrase]);
    }
  }
  return index;
}
