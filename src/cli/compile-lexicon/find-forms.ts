import { Form } from '../../engine/lexicon/form-table.ts';
import type { IrregularForm } from './read-lists.ts';
import type { PartOfSpeech, WordNet } from './read-wordnet.ts';

/** One way to read a word: as this form of that dictionary form. */
export interface Reading {
  readonly lemma: string;
  readonly form: number;
  /** How often the dictionary form was tagged in running text. */
  readonly weight: number;
}

/** WordNet's rules of detachment (morphy(7WN)), with the doubled consonant and -ied added. */
const RULES: readonly [ending: string, instead: string, part: PartOfSpeech, form: number][] = [
  ['ies', 'y', 'noun', Form.s],
  ['es', '', 'noun', Form.s],
  ['s', '', 'noun', Form.s],
  ['ies', 'y', 'verb', Form.s],
  ['es', '', 'verb', Form.s],
  ['s', '', 'verb', Form.s],
  ['ied', 'y', 'verb', Form.past],
  ['ed', 'e', 'verb', Form.past],
  ['ed', '', 'verb', Form.past],
  ['ing', 'e', 'verb', Form.ing],
  ['ing', '', 'verb', Form.ing],
  ['ier', 'y', 'adj', Form.comparative],
  ['er', '', 'adj', Form.comparative],
  ['er', 'e', 'adj', Form.comparative],
  ['iest', 'y', 'adj', Form.superlative],
  ['est', '', 'adj', Form.superlative],
  ['est', 'e', 'adj', Form.superlative],
];
const DOUBLED = /([bdgklmnprstvz])\1$/;

/** All readings of a word, likeliest first; empty when it is only itself. */
export function readingsOf(word: string, wordnet: WordNet, irregular: readonly IrregularForm[]): Reading[] {
  const readings: Reading[] = [];
  const weigh = (lemma: string, part: PartOfSpeech) => wordnet.tagged.get(`${lemma} ${part}`);
  const add = (lemma: string, form: number, weight: number) => {
    const known = readings.find(reading => reading.lemma === lemma && reading.form === form);
    if (!known) readings.push({ lemma, form, weight });
  };
  for (const entry of irregular)
    if (entry.word === word)
      add(
        entry.lemma,
        entry.form,
        1 + Math.max(weigh(entry.lemma, 'verb') ?? 0, weigh(entry.lemma, 'noun') ?? 0),
      );
  // "better", "men" and "went" have no regular reading besides ("bett", "manned").
  if (readings.length === 0)
    for (const [ending, instead, part, form] of RULES) {
      if (!word.endsWith(ending) || word.length - ending.length < 2 || /ss$/.test(word)) continue;
      const stem = word.slice(0, -ending.length);
      const lemmas = instead === '' && DOUBLED.test(stem) ? [stem, stem.slice(0, -1)] : [stem + instead];
      for (const lemma of lemmas) {
        const weight = weigh(lemma, part);
        if (weight !== undefined && lemma !== word) add(lemma, form, weight);
      }
    }
  if (readings.length === 0) return [];
  const own = (['noun', 'verb', 'adj', 'adv'] as const)
    .map(part => weigh(word, part))
    .filter(n => n !== undefined);
  if (own.length > 0) add(word, Form.base, Math.max(...own));
  return readings.sort((a, b) => b.weight - a.weight);
}
