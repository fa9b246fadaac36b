import type { Article } from '../story/article.ts';

/** What a page says about itself. The names follow schema.org where it has one. */
export type FactName =
  | 'title'
  | 'byline'
  | 'outlet'
  | 'published'
  | 'modified'
  | 'section'
  | 'language'
  | 'canonical'
  | 'credit'
  | 'dateline'
  | 'sourceOrganization'
  | 'copyrightHolder'
  | 'isBasedOn'
  | 'original-source'
  | 'syndication-source'
  | 'correction'
  | 'isAccessibleForFree'
  | 'license'
  | 'publishingPrinciples'
  | 'c2pa';

/** One fact and where the page says it: `from` is shown to the reader ("JSON-LD author", "dateline"). */
export interface PageFact {
  readonly name: FactName;
  readonly value: string;
  readonly from: string;
}

/** Something that limits what can be said about the page; `text` is one sentence for the reader. */
export interface ReadingNote {
  readonly kind: 'paywall' | 'live-blog' | 'several-articles' | 'frame';
  readonly text: string;
}

/** The way back from the article's text to the page. */
export interface TextMap {
  /**
   * Live ranges that together read `text.slice(start, end)` after white-space normalisation, one or more for
   * each paragraph touched; null when the page no longer says so there. Needs a browser's DOM.
   * @param start UTF-16 offset @param end UTF-16 offset, exclusive
   */
  ranges(start: number, end: number): Range[] | null;
  /** The live elements whose own texts the article is made of. */
  holders(): Set<Element>;
}

/** What reading a page gave. `why` is one plain sentence for the reader. */
export type Reading =
  | {
      readonly kind: 'article';
      readonly article: Article;
      readonly facts: readonly PageFact[];
      /** Captions of pictures inside the article, kept apart from its text. */
      readonly captions: readonly string[];
      readonly notes: readonly ReadingNote[];
      readonly map: TextMap;
    }
  | { readonly kind: 'unreadable'; readonly why: string };
