import type { PreparedText } from '../text/prepare.ts';
import type { Token } from '../text/tokens.ts';
import type { Counterparts } from './witness.ts';

/** A place where two texts differ: tokens `a.from`–`a.to` of the one stand where `b.from`–`b.to` stand in the other. */
export interface Swap {
  readonly a: TokenRange;
  readonly b: TokenRange;
}

/** Indices into a text's tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Longer stretches are no sentences; their alignment would cost more than it tells. */
const MOST_CELLS = 250_000;

/** The tokens of a span, by binary search. */
export function tokensWithin(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
): TokenRange {
  const first = (reached: (token: Token) => boolean) => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const token = tokens[middle];
      if (token && reached(token)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return { from: first(token => token.start >= start), to: first(token => token.start >= end) };
}

/** Where two stretches differ, by their longest common subsequence of tokens. */
function differences(a: readonly string[], b: readonly string[], at: Swap): Swap[] {
  const width = b.length + 1;
  if (a.length * b.length > MOST_CELLS) return [];
  const longest = new Uint16Array((a.length + 1) * width);
  const length = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      longest[i * width + j] =
        a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
  const swaps: Swap[] = [];
  let [i, j, fromA, fromB] = [0, 0, 0, 0];
  const close = () => {
    if (i > fromA || j > fromB)
      swaps.push({
        a: { from: at.a.from + fromA, to: at.a.from + i },
        b: { from: at.b.from + fromB, to: at.b.from + j },
      });
  };
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      close();
      i += 1;
      j += 1;
      [fromA, fromB] = [i, j];
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  [i, j] = [a.length, b.length];
  close();
  return swaps;
}

const keys = (tokens: readonly Token[], { from, to }: TokenRange): string[] =>
  tokens.slice(from, to).map(({ key }) => key);

/** Two ranges without the tokens that both begin and end with: most sentences of a copy are then gone. */
function trim(a: readonly Token[], b: readonly Token[], { a: here, b: there }: Swap): Swap {
  const same = (x: number, y: number) => a[x]?.key === b[y]?.key;
  let [from, start] = [here.from, there.from];
  for (; from < here.to && start < there.to && same(from, start); from += 1) start += 1;
  let [to, end] = [here.to, there.to];
  for (; to > from && end > start && same(to - 1, end - 1); to -= 1) end -= 1;
  return { a: { from, to }, b: { from: start, to: end } };
}

/** All places where two texts differ inside what they both tell. */
export function findSwaps(a: PreparedText, b: PreparedText, counterparts: readonly Counterparts[]): Swap[] {
  return counterparts.flatMap(pair => {
    const whole = { a: tokensWithin(a.tokens, pair.a), b: tokensWithin(b.tokens, pair.b) };
    const at = trim(a.tokens, b.tokens, whole);
    return differences(keys(a.tokens, at.a), keys(b.tokens, at.b), at);
  });
}
