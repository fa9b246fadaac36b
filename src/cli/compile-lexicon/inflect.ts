import { Form } from '../../engine/lexicon/form-table.ts';
import type { Reading } from './find-forms.ts';

/** Inflects words the way the vocabulary's own words are inflected. */
export type Inflect = (lemma: string, form: number) => string | undefined;

/** Turns readings round: the commonest word that is this form of a dictionary form. `words` are commonest first. */
export function inflectBy(words: readonly string[], readings: readonly (readonly Reading[])[]): Inflect {
  const found = new Map<string, string>();
  words.forEach((word, i) => {
    for (const { lemma, form } of readings[i] ?? []) {
      const key = `${lemma} ${form}`;
      if (form !== Form.base && !found.has(key)) found.set(key, word);
    }
  });
  return (lemma, form) =>
    found.get(`${lemma} ${form}`) ??
    (form === Form.participle ? found.get(`${lemma} ${Form.past}`) : undefined);
}
