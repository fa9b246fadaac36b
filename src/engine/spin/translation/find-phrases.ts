import type { PreparedText } from '../../text/prepare.ts';
import type { Token } from '../../text/tokens.ts';
import type { Phrase, PhraseIndex } from './phrase-table.ts';

/** A phrase where it stands. */
export interface PhraseAt {
  readonly phrase: Phrase;
  /** Tokens from .. to - 1. */
  readonly from: number;
  readonly to: number;
}

const FIGURE = '#';
const keyOf = ({ kind, key }: Token): string => (kind === 'number' ? FIGURE : key);

/** All phrases of the tables in a text, by place; where several begin at one place, the longest. */
export function findPhrases({ tokens }: PreparedText, index: PhraseIndex): PhraseAt[] {
  const found: PhraseAt[] = [];
  for (let from = 0; from < tokens.length; ) {
    const longest = longestAt(tokens, from, index);
    if (longest) found.push({ phrase: longest, from, to: from + longest.slots.length });
    from += longest?.slots.length ?? 1;
  }
  return found;
}

function longestAt(tokens: readonly Token[], from: number, index: PhraseIndex): Phrase | undefined {
  const first = tokens[from];
  const second = tokens[from + 1];
  const seconds = first && index.get(keyOf(first));
  const phrases = second && seconds?.get(keyOf(second));
  let longest: Phrase | undefined;
  for (const phrase of phrases ?? []) {
    if (longest && longest.slots.length >= phrase.slots.length) continue;
    const fits = phrase.slots.every((slot, i) => {
      const token = tokens[from + i];
      return token && slot.has(keyOf(token));
    });
    if (fits) longest = phrase;
  }
  return longest;
}
