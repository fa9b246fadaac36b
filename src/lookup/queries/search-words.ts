import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import { prepare } from '../../engine/text/prepare.ts';
import type { Article } from '../../story/article.ts';
import { findNames } from './names.ts';
import { quotedPhrases } from './quoted-phrases.ts';
import type { RewritingSigns } from './rewriting-signs.ts';
import { storyTerms } from './story-terms.ts';

/** A story says what it is about long before this; all of a book would hold the worker for a second. UTF-16 code units. */
const LONGEST_SEARCHED = 60_000;

/** What a story can be searched by, each list best first. Plain words without marks, ready to be quoted. */
export interface SearchWords {
  /** Runs of words from quotations; empty unless nothing seems to have touched the quotations. */
  readonly quotations: readonly string[];
  /** Names that rewriting leaves alone: the original has them letter for letter. */
  readonly firmNames: readonly string[];
  /** Other names of two or more words. */
  readonly names: readonly string[];
  /** Single words, numbers and repaired expressions that mark the story. */
  readonly terms: readonly string[];
}

/**
 * Words that find the original of a copy even when the copy was reworded: quotations first, then damaged
 * expressions put right, then names and numbers, which rewriting and translation leave alone.
 * @param signs left out when the article has not been checked yet: then no quotation is trusted
 */
export function searchWords(article: Article, lexicon: Lexicon, signs?: RewritingSigns): SearchWords {
  const text = prepare(article.text.slice(0, LONGEST_SEARCHED), article.language);
  const names = findNames(text, article.title, lexicon);
  const named = (firm: boolean) => names.filter(name => name.firm === firm).map(name => name.text);
  return {
    quotations: quotedPhrases(text, lexicon, signs),
    firmNames: named(true),
    names: named(false),
    terms: storyTerms(text, article.title, names, signs?.likelyOriginal ?? [], lexicon),
  };
}
