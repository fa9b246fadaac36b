import { LETTER } from '../../extract/body/words.ts';

/** A piece of a wording; `changed` where the other wording reads otherwise. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** Two long passages are not compared word by word: the table would have more cells than this. */
const MOST_CELLS = 250_000;

/** A word or a mark, at UTF-16 offsets of its text; words of one key are the same to a reader. */
interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

const TOKEN = new RegExp(`[${LETTER}]+(?:['’.,:-][${LETTER}]+)*|\\S`, 'g');

/** The engine's tokens know more than a card has to show, and every click would load them. */
const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
    key: written.toLowerCase().replaceAll('’', "'"),
  }));

/** Both wordings in pieces, so that the card can show which words differ. */
export function wordChanges(here: string, there: string): { here: Piece[]; there: Piece[] } {
  const a = tokensOf(here);
  const b = tokensOf(there);
  if (a.length * b.length > MOST_CELLS || a.length === 0 || b.length === 0)
    return { here: [{ text: here, changed: false }], there: [{ text: there, changed: false }] };
  const [sameA, sameB] = shared(a, b);
  return { here: pieces(here, a, sameA), there: pieces(there, b, sameB) };
}

/** Indexes of a longest common subsequence of words. */
function shared(a: readonly Token[], b: readonly Token[]): [Set<number>, Set<number>] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const sameA = new Set<number>();
  const sameB = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) {
      sameA.add(i++);
      sameB.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return [sameA, sameB];
}

/** Cuts a text at its tokens; neighbours of one sort stay together, with the space between them. */
function pieces(text: string, tokens: readonly Token[], same: ReadonlySet<number>): Piece[] {
  const cut: { text: string; changed: boolean }[] = [];
  let end = 0;
  tokens.forEach((token, index) => {
    const changed = !same.has(index);
    const between = text.slice(end, token.start);
    const written = text.slice(token.start, token.end);
    const last = cut.at(-1);
    if (last && last.changed === changed) last.text += between + written;
    else {
      if (between) cut.push({ text: between, changed: false });
      cut.push({ text: written, changed });
    }
    end = token.end;
  });
  if (end < text.length) cut.push({ text: text.slice(end), changed: false });
  return cut;
}
