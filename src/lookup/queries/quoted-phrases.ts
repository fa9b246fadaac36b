import type { Lexicon } from '../../engine/lexicon/lexicon.ts';
import type { PreparedText } from '../../engine/text/prepare.ts';
import type { Token } from '../../engine/text/tokens.ts';
import { quotationsSeemIntact } from './intact-quotations.ts';
import { rarity } from './rarity.ts';
import type { RewritingSigns } from './rewriting-signs.ts';

/** Shorter runs stand in many stories, longer ones lose copies that differ by a word. */
const WORDS = 6;
const MAX_PHRASES = 3;
/** Only plain words: services differ over numbers, hyphens, dots and apostrophes inside a quoted phrase. */
const PLAIN = /^\p{L}+$/u;
/** What makes a word part of a longer one: "9/11", "well-known". */
const JOINT = /[-‐‑–/&@'’.]/;

/** Runs of words from the quotations, most telling first; none unless the quotations seem untouched. */
export function quotedPhrases(
  prepared: PreparedText,
  lexicon: Lexicon,
  signs: RewritingSigns | undefined,
): string[] {
  if (!signs || !quotationsSeemIntact(prepared, signs)) return [];
  const { text, tokens, quotations } = prepared;
  const telling = (run: readonly Token[]) => run.reduce((sum, word) => sum + rarity(word.key, lexicon), 0);
  const best = quotations.flatMap(({ firstToken, tokenEnd, nested }) => {
    const runs = nested ? [] : runsOf(text, tokens.slice(firstToken, tokenEnd));
    return runs.sort((a, b) => telling(b) - telling(a)).slice(0, 1);
  });
  const phrases = best
    .sort((a, b) => telling(b) - telling(a))
    .map(run => run.map(word => word.text).join(' '));
  return [...new Set(phrases)].slice(0, MAX_PHRASES);
}

/** Every run of whole words between single spaces. */
function runsOf(text: string, tokens: readonly Token[]): Token[][] {
  const joined = (at: number) => JOINT.test(text.charAt(at)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
  const runs: Token[][] = [];
  for (let at = 0; at + WORDS <= tokens.length; at++) {
    const run = tokens.slice(at, at + WORDS);
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || !run.every(word => PLAIN.test(word.text))) continue;
    const spaces = run.every((word, i) => i === 0 || text.slice(run[i - 1]?.end, word.start) === ' ');
    if (spaces && !joined(last.end) && !JOINT.test(text.charAt(first.start - 1))) runs.push(run);
  }
  return runs;
}
