import { wordsOf } from './words.ts';

const TAG = /<\/?[a-z][^>]{0,500}>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi;

/** Words in a row that are compared: shorter runs occur in any text. */
const RUN = 4;

function runsOf(words: readonly string[]): string[] {
  if (words.length <= RUN) return words.length === 0 ? [] : [words.join(' ')];
  return Array.from({ length: words.length - RUN + 1 }, (_, i) => words.slice(i, i + RUN).join(' '));
}

/** What the page's own JSON-LD `articleBody` bears witness to. */
export interface Witness {
  /** The share of a text that the witness knows, 0–1. */
  knows(text: string): number;
  readonly words: number;
}

export function witnessOf(articleBody: string): Witness {
  const words = wordsOf(articleBody.replace(TAG, ' '));
  const known = new Set(runsOf(words));
  const flat = ` ${words.join(' ')} `;
  return {
    words: words.length,
    knows(text) {
      const asked = wordsOf(text);
      if (asked.length <= RUN) return asked.length > 0 && flat.includes(` ${asked.join(' ')} `) ? 1 : 0;
      const runs = runsOf(asked);
      return runs.filter(run => known.has(run)).length / runs.length;
    },
  };
}
