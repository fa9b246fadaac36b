import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { PreparedText } from '../../engine/text/prepare.ts';
import type { Token } from '../../engine/text/tokens.ts';
import { overlaps } from '../../story/span.ts';
import { rarity } from './rarity.ts';
import type { RewritingSigns } from './search-words.ts';

/** Shorter runs stand in many stories, longer ones lose copies that differ by a word. */
const WORDS = 6;
const MAX_PHRASES = 3;
/** A text that may have gone through another language has its quotations from there too. */
const TRANSLATED = 0.2;
/** Only plain words: services differ over hyphens, dots and apostrophes inside a quoted phrase. */
const PLAIN = /^[\p{L}\p{N}]+$/u;

/**
 * Runs of words from the quotations, most telling first; none unless the quotations seem untouched. Rewriters
 * either spare all quotations or none (so in every development case), so one damaged word tells for all.
 */
export function quotedPhrases(
  { tokens, quotations }: PreparedText,
  lexicon: Lexicon,
  signs: RewritingSigns,
): string[] {
  const touched = quotations.some(quotation => signs.suspect.some(span => overlaps(quotation, span)));
  if (touched || signs.backTranslation > TRANSLATED) return [];
  const telling = (run: readonly Token[]) => run.reduce((sum, word) => sum + rarity(word.key, lexicon), 0);
  const best = quotations.flatMap(({ firstToken, tokenEnd, nested }) => {
    const runs = nested ? [] : runsOf(tokens.slice(firstToken, tokenEnd));
    return runs.sort((a, b) => telling(b) - telling(a)).slice(0, 1);
  });
  const phrases = best
    .sort((a, b) => telling(b) - telling(a))
    .map(run => run.map(word => word.text).join(' '));
  return [...new Set(phrases)].slice(0, MAX_PHRASES);
}

function runsOf(tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = [];
  for (let at = 0; at + WORDS <= tokens.length; at++) {
    const run = tokens.slice(at, at + WORDS);
    if (run.every(token => token.kind !== 'mark' && PLAIN.test(token.text))) runs.push(run);
  }
  return runs;
}
