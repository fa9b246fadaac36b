import type { Article } from '../story/article.ts';
import type { Steps } from '../story/steps.ts';
import { compareInSteps } from './compare/compare-texts.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { prepare } from './text/prepare.ts';

/** Characters of a piece: some 200 words, 10 to 30 ms the first time. */
const PIECE = 1_200;
/** More characters make nothing faster: by then all code has run and most of a story's words are known. */
const MOST = 4 * PIECE;
/** One word in so many gives place to the one that stands so many further on: as much as a light rewriting changes. */
const EVERY = 6;
const FURTHER = 37;

function pieces(text: string): string[] {
  const cut: string[] = [];
  for (const paragraph of text.slice(0, MOST).split('\n')) {
    const last = cut.at(-1);
    if (last !== undefined && last.length < PIECE) cut[cut.length - 1] = `${last}\n${paragraph}`;
    else cut.push(paragraph);
  }
  return cut;
}

function shuffled(text: string): string {
  const parts = text.split(/(\s+)/);
  // Words and the gaps between them take turns.
  return parts
    .map((part, at) => (at % (2 * EVERY) === 0 ? (parts[at + 2 * FURTHER] ?? part) : part))
    .join('');
}

/**
 * Compares the beginning of an article with itself, some words exchanged, for nothing: what runs for the first time, on
 * words that are looked up for the first time, takes twice as long as what has run before.
 */
export function* rehearseComparison({ text, language }: Article, lexicon: Lexicon): Steps<void> {
  for (const piece of pieces(text)) {
    const page = { text: prepare(piece, language) };
    yield* compareInSteps(page, { text: prepare(shuffled(piece), language) }, lexicon);
    yield;
  }
}
