import { findQuotations, type Quotation } from './quotations.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

/** A text read once for every part of the engine. All offsets are UTF-16 indices into `text`. */
export interface PreparedText {
  readonly text: string;
  /** BCP 47, "und" when not known. */
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** By place; a nested quotation follows the one it stands in. */
  readonly quotations: readonly Quotation[];
}

/** Reads a text into tokens, sentences and quotations. Linear in the text's length. */
export function prepare(text: string, language: string): PreparedText {
  const tokens = tokenise(text);
  return {
    text,
    language,
    tokens,
    sentences: splitSentences(text, tokens),
    quotations: findQuotations(text, tokens),
  };
}
