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

/** Several sentences in a row, each of which is known by itself; null where one is not, or where there is but one. */
function tellEach(sentences: string, templates: readonly Template[], say: Say): string | null {
  for (const { index } of sentences.matchAll(BREAK)) {
    const head = tellOne(sentences.slice(0, index), templates, say);
    const rest = sentences.slice(index + 1);
    const tail = head === null ? null : (tellEach(rest, templates, say) ?? tellOne(rest, templates, say));
    if (head !== null && tail !== null) return `${capital(head)} ${capital(tail)}`;
  }
  return null;
}

/** Puts a sentence, or several in a row, into the reader's language; what was made of no template stays as it is. */
export function interpret(sentences: string, templates: readonly Template[], say: Say): string {
  // Before the whole: a name can have a point in it, so that a sentence before one would be taken for a part of it.
  const each = tellEach(sentences, templates, say);
  if (each !== null) return each;
  const whole = tellOne(sentences, templates, say);
  if (whole !== null) return capital(whole);
  for (const { index } of sentences.matchAll(BREAK)) {
    const head = tellOne(sentences.slice(0, index), templates, say);
    if (head !== null) return `${capital(head)} ${interpret(sentences.slice(index + 1), templates, say)}`;
  }
  return sentences;
}
