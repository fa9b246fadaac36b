import type { Span } from '../../story/span.ts';

/** What the check of the article alone says about its wording. */
export interface RewritingSigns {
  /** Stretches found damaged, reworded or translated. */
  readonly suspect: readonly Span[];
  /** 0–1, how surely the text was reworded by software. */
  readonly spun: number;
  /** 0–1, how surely the text went through another language and back. */
  readonly backTranslation: number;
  /** Expressions as they probably read before they were damaged, surest first. */
  readonly likelyOriginal: readonly string[];
}
