import { WordClass } from '../lexicon/format.ts';
import type { WordTable } from '../lexicon/word-table.ts';
import type { PreparedText } from '../text/prepare.ts';

/** A word of the text with what the lexicon and its place say of it. */
export interface Word {
  /** Index into `text.tokens`. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  /** The lexicon's id, -1 when not known. */
  readonly id: number;
  /** Whether nothing but white space parts it from the next word; a hyphen counts as nothing in `hyphened`. */
  readonly joined: boolean;
  readonly hyphened: boolean;
  /** Written with a capital that its place in the sentence does not ask for. */
  readonly capital: boolean;
  readonly sentenceStart: boolean;
  /** Written with a capital, wherever it stands. */
  readonly written: boolean;
  readonly quoted: boolean;
  /** Articles, pronouns, prepositions and the like. */
  readonly grammar: boolean;
  readonly sentence: number;
}

const CAPITAL = /^\p{Lu}/u;
const NEGATED = /n't$/;
/** Any white space but a new line, and characters that nobody sees: a page that strews them reads like any other. */
const JOINT = /^[\t\p{Zs}\p{Cf}]*$/u;
const HYPHEN = /^[-‐‑]$/;

/** The words of a text in order; numbers and marks are left out, but part words. */
export function readWords({ text, tokens, sentences, quotations }: PreparedText, table: WordTable): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let quotation = 0;
  let fresh = -1;
  tokens.forEach((token, i) => {
    if (token.kind !== 'word') return;
    while (sentence + 1 < sentences.length && token.start >= (sentences[sentence]?.end ?? 0)) sentence++;
    while (quotation < quotations.length && token.start >= (quotations[quotation]?.end ?? 0)) quotation++;
    const next = tokens[i + 1];
    const joined = next?.kind === 'word' && JOINT.test(text.slice(token.end, next.start));
    const id = table.id(token.key);
    const sentenceStart = fresh !== sentence;
    fresh = sentence;
    words.push({
      token: i,
      start: token.start,
      end: token.end,
      key: token.key,
      id,
      joined,
      hyphened:
        !joined &&
        HYPHEN.test(next?.text ?? '') &&
        next?.start === token.end &&
        tokens[i + 2]?.start === next.end,
      // "88 min: Yellow card": what follows a colon often begins like a sentence.
      capital: CAPITAL.test(token.text) && !sentenceStart && tokens[i - 1]?.text !== ':',
      sentenceStart,
      written: CAPITAL.test(token.text),
      quoted: token.start >= (quotations[quotation]?.start ?? text.length),
      grammar: NEGATED.test(token.key) || (id >= 0 && table.is(id, WordClass.grammar)),
      sentence,
    });
  });
  return words;
}
