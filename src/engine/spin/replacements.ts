import type { Tables } from '../lexicon/ask-tables.ts';
import { Form } from '../lexicon/form-table.ts';
import type { StandIn } from '../lexicon/stand-in-index.ts';
import { Closeness } from '../lexicon/synonym-table.ts';
import { linked } from './stretch.ts';
import type { Word } from './words.ts';

/** Something that may have stood where words from .. to - 1 stand now. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  /** The original's word ids. */
  readonly original: readonly number[];
}

/** How many words of the text from word i on are this stand-in: all of them or 0. */
function standsAt(words: readonly Word[], i: number, standIn: StandIn): boolean {
  return standIn.words.every((id, k) => words[i + k]?.id === id && (k === 0 || linked(words, i + k - 1)));
}

/** What known stand-ins that begin at word i stand for. */
export function standInsAt({ standIns }: Tables, words: readonly Word[], i: number): Replacement[] {
  const found: Replacement[] = [];
  for (const standIn of standIns.startingWith(words[i]?.id ?? -1))
    if (standsAt(words, i, standIn))
      found.push({ from: i, to: i + standIn.words.length, original: standIn.original });
  return found;
}

/** Whether two inflections may stand for each other: regular verbs have one form for past and participle. */
export const sameForm = (a: number, b: number): boolean =>
  a === b || (a === Form.past && b === Form.participle) || (a === Form.participle && b === Form.past);

const remembered = new WeakMap<Tables, Map<number, Closeness>>();
/** Pairs remembered before all are forgotten: some pages' worth, 10 MB at most. */
const MOST_REMEMBERED = 200_000;

/** How close two words are in the same inflection; `none` for inflections of one word. Pages ask the same pairs often. */
export function closeness(tables: Tables, a: number, b: number): Closeness {
  let cache = remembered.get(tables);
  if (!cache || cache.size > MOST_REMEMBERED) {
    cache = new Map();
    remembered.set(tables, cache);
  }
  const key = a * 0x10000 + b;
  let found = cache.get(key);
  if (found === undefined) {
    found = compare(tables, a, b);
    cache.set(key, found);
  }
  return found;
}

function compare({ forms, synonyms }: Tables, a: number, b: number): Closeness {
  let best: Closeness = Closeness.none;
  for (const x of forms.readings(a))
    for (const y of forms.readings(b)) {
      if (x.lemma === y.lemma) return Closeness.none;
      if (!sameForm(x.form, y.form)) continue;
      const found = synonyms.between(x.lemma, y.lemma);
      if (found > best) best = found;
    }
  return best;
}
