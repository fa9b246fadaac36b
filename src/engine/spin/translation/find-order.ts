import type { Word } from '../words.ts';
import type { Trace } from './trace.ts';

const set = (words: string) => new Set(words.split(' '));
const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const DETERMINERS = set('the a an its his her their');
/** "said on Monday the bank would": what follows is a clause. */
const SAYING = set(
  'said told reported announced warned added stated claimed insisted admitted confirmed agreed suggested argued predicted',
);
const BEFORE_HOWEVER = set('and but or');
const AFTER_HOWEVER = set('much many hard long small little few far often the it they he she you we i');
const PAST = /[a-z]ed$/;

/** Words in an order that English does not use: "visited on Monday the town", "it was however too late". No more than likely: reporters who learnt English late write so too. */
export function findOrder(text: string, words: readonly Word[]): Trace[] {
  return words.flatMap((word, i): Trace[] => {
    const before = words[i - 1];
    const next = words[i + 1];
    const after = words[i + 2];
    if (word.quoted || !before?.joined || !word.joined || !next) return [];
    const trace = { start: before.start, usual: null, habit: `order ${word.key}` };
    if (
      word.key === 'on' &&
      DAYS.has(next.key) &&
      next.joined &&
      DETERMINERS.has(after?.key ?? '') &&
      PAST.test(before.key) &&
      !SAYING.has(before.key)
    ) {
      const why = `English would put “${text.slice(word.start, next.end)}” first or last`;
      return [{ ...trace, end: next.end, sureness: 'likely', from: ['de', 'nl', 'ru', 'fr', 'es'], why }];
    }
    if (word.key === 'however' && !BEFORE_HOWEVER.has(before.key) && !AFTER_HOWEVER.has(next.key)) {
      const why = 'English would set “however” off with commas or put it first';
      return [{ ...trace, end: word.end, sureness: 'likely', from: ['de', 'nl', 'fr'], why }];
    }
    return [];
  });
}
