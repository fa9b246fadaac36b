import { chunksOf } from './stream-chunks.ts';

/** A line of a stream. `number` counts from 1; `end` is the offset of the byte after it, its newline included. */
export interface ByteLine {
  readonly number: number;
  readonly end: number;
  /** Undefined for a line that is too long or no UTF-8; then `why` says which. */
  readonly text?: string;
  readonly why?: string;
  /** Whether the stream ended before a newline did; of a character that is not whole there is nothing in `text`. */
  readonly isOpen?: true;
}

/** A story of 16 MB is no story. */
const LONGEST_LINE = 16 * 2 ** 20;
const NEWLINE = 0x0a;

function decode(pieces: readonly Uint8Array[], isOpen: boolean): Pick<ByteLine, 'text' | 'why'> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const text = pieces.map(piece => decoder.decode(piece, { stream: true })).join('');
    return { text: isOpen ? text : text + decoder.decode() };
  } catch {
    return { why: 'It is not UTF-8 text.' };
  }
}

/**
 * Splits a stream into lines, holding one line at a time. `after` numbers lines and bytes of a stream that was begun
 * elsewhere.
 */
export async function* readByteLines(
  stream: ReadableStream<Uint8Array>,
  after = { lines: 0, bytes: 0 },
): AsyncGenerator<ByteLine, void> {
  let { lines: number, bytes: offset } = after;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const hold = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= LONGEST_LINE) pieces.push(piece);
    else pieces = [];
  };
  const finish = (end: number, isOpen = false): ByteLine => {
    const line = length > LONGEST_LINE ? { why: 'It is longer than 16 MB.' } : decode(pieces, isOpen);
    pieces = [];
    length = 0;
    return { number: ++number, end, ...line, ...(isOpen && { isOpen }) };
  };
  for await (const chunk of chunksOf(stream)) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      from = at + 1;
      yield finish(offset + from);
    }
    hold(chunk.subarray(from));
    offset += chunk.length;
  }
  if (length) yield finish(offset, true);
}
