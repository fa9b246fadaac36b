import { isCutObject } from '../lookup/library/story-line.ts';

/** One line of input: its text, or why it cannot be read. `number` counts from 1. */
export type Line =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly error: string };

/** The longest article page of the extraction benchmark has 2 MB; a line may hold a page and ten versions. */
export const LONGEST_LINE = 64 * 2 ** 20;

const NEWLINE = 0x0a;

/**
 * Splits bytes into lines, skipping blank ones. Holds no more than one line at a time: one longer than
 * `longest` bytes is passed over and answered with an error.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line, void> {
  let number = 0;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length <= longest) pieces.push(piece);
    else pieces = [];
  };
  const finish = (isOpen = false): Line | null => {
    number++;
    const line = length > longest ? tooLong(number, longest) : decode(number, Buffer.concat(pieces), isOpen);
    pieces = [];
    length = 0;
    return 'text' in line && !line.text.trim() ? null : line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      from = end + 1;
      const line = finish();
      if (line) yield line;
    }
    add(chunk.subarray(from));
  }
  const last = length ? finish(true) : null;
  if (last) yield last;
}

const tooLong = (number: number, longest: number): Line => ({
  number,
  error: `Line ${number} is longer than ${Math.round(longest / 2 ** 20)} MB.`,
});

/** @param isOpen whether the input ended before the line did, perhaps within a character */
function decode(number: number, bytes: Uint8Array, isOpen: boolean): Line {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isOpen });
    if (isOpen && isCutObject(text))
      return { number, error: `Line ${number} breaks off: the input ends in it.` };
    return { number, text };
  } catch {
    return { number, error: `Line ${number} is not UTF-8 text.` };
  }
}
