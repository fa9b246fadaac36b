import { gapOf } from './gaps.ts';
import { fillingOf, type Template } from './template.ts';

/** Says a text of `_locales` with its gaps filled in the order of the English text. */
export type Say = (name: string, filled: readonly string[]) => string;

const fits = (gap: string, words: string): boolean => gapOf(gap).holds.test(words);

/**
 * Puts one sentence or clause into the reader's language by the template that it was made of; null where it was
 * made of none.
 * @param templates the longest first
 */
function tellOne(sentence: string, templates: readonly Template[], say: Say): string | null {
  for (const template of templates) {
    const filled = fillingOf(template, sentence, fits);
    if (!filled) continue;
    const clause = (words: string) => tellOne(words, templates, say);
    const told = template.gaps.map(gap => gapOf(gap).told(filled[gap] ?? '', clause));
    return say(template.name, told);
  }
  return null;
}

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** Where one sentence ends and another may begin. */
const BREAK = /(?<=[.”]) /g;

/** Puts a sentence, or several in a row, into the reader's language; what was made of no template stays as it is. */
export function interpret(sentences: string, templates: readonly Template[], say: Say): string {
  const whole = tellOne(sentences, templates, say);
  if (whole !== null) return capital(whole);
  for (const { index } of sentences.matchAll(BREAK)) {
    const head = tellOne(sentences.slice(0, index), templates, say);
    if (head !== null) return `${capital(head)} ${interpret(sentences.slice(index + 1), templates, say)}`;
  }
  return sentences;
}
