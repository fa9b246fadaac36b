import type { PreparedText } from '../../engine/text/prepare.ts';
import { overlaps } from '../../story/span.ts';
import type { RewritingSigns } from './rewriting-signs.ts';

/** A text that may have gone through another language has its quotations from there too. */
const TRANSLATED = 0.2;
/** From here a text passes for reworded by software. */
const SPUN = 0.5;
/**
 * Damaged words that must be missed in the quotations of a spun text before they count as spared: were the
 * quotations reworded like the rest, three would be missed by chance once in twenty (Poisson).
 */
const MISSED = 3;

/**
 * Whether the quotations still seem to have the speakers' words. Rewriters spare all quotations or none, so one
 * damaged word tells for all; in a spun text, silence must be telling too.
 */
export function quotationsSeemIntact({ tokens, quotations }: PreparedText, signs: RewritingSigns): boolean {
  const { suspect, backTranslation, spun } = signs;
  if (backTranslation > TRANSLATED) return false;
  if (quotations.some(quotation => suspect.some(span => overlaps(quotation, span)))) return false;
  if (spun < SPUN) return true;
  const quoted = quotations
    .filter(({ nested }) => !nested)
    .reduce((sum, { firstToken, tokenEnd }) => sum + tokenEnd - firstToken, 0);
  const expected = (suspect.length / Math.max(1, tokens.length - quoted)) * quoted;
  return expected >= MISSED;
}
