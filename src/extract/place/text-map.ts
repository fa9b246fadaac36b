import { WORDS } from '../body/blocks.ts';
import type { TextMap } from '../reading.ts';

/** A stretch where text and node run alongside, character for character. */
interface Stretch {
  readonly node: Text;
  readonly nodeStart: number;
  readonly textStart: number;
  readonly textEnd: number;
  readonly paragraph: number;
}

/** A paragraph as the live texts it is made of, from an offset in the first to one in the last. */
export interface Paragraph {
  readonly nodes: readonly Text[];
  readonly start: number;
  readonly end: number;
}

/** Paragraphs parted by "\n", and the way back to their texts. */
export function layOut(paragraphs: readonly Paragraph[]): { text: string; map: TextMap } {
  const stretches: Stretch[] = [];
  let text = '';
  paragraphs.forEach(({ nodes, start, end }, paragraph) => {
    const lineStart = text.length === 0 ? 0 : text.length + 1;
    let line = '';
    let spacePending: { node: Text; at: number } | null = null;
    const add = (node: Text, nodeStart: number, written: string) => {
      const textStart = lineStart + line.length;
      line += written;
      stretches.push({ node, nodeStart, textStart, textEnd: textStart + written.length, paragraph });
    };
    const last = nodes.length - 1;
    nodes.forEach((node, i) => {
      const from = i === 0 ? start : 0;
      const data = node.data.slice(from, i === last ? end : undefined);
      let read = 0;
      WORDS.lastIndex = 0;
      for (let found = WORDS.exec(data); found; found = WORDS.exec(data)) {
        const { 0: words, index } = found;
        if (index > read) spacePending ??= { node, at: from + read };
        if (spacePending && line) add(spacePending.node, spacePending.at, ' ');
        spacePending = null;
        add(node, from + index, words);
        read = index + words.length;
      }
      if (read < data.length) spacePending ??= { node, at: from + read };
    });
    if (line) text = lineStart === 0 ? line : `${text}\n${line}`;
  });
  const map: TextMap = {
    ranges: (start, end) => rangesOf(text, stretches, start, end),
    holders: () => new Set(stretches.flatMap(({ node }) => node.parentElement ?? [])),
  };
  return { text, map };
}

/** Index of the first stretch that ends after the offset. */
function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle];
    if (stretch && stretch.textEnd <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

const reads = (read: string, wanted: string): boolean => read === wanted || squeeze(read) === squeeze(wanted);

/** A live range over stretches, or null where it would not read the words that are wanted. */
function rangeOver(first: Stretch, last: Stretch, start: number, end: number, wanted: string): Range | null {
  const from = Math.max(start, first.textStart) - first.textStart + first.nodeStart;
  const to = Math.min(end, last.textEnd) - last.textStart + last.nodeStart;
  const { data } = last.node;
  if (to > data.length || from > first.node.data.length) return null;
  // What stands in one text is read without a range: making one of it costs far more.
  const isOne = first === last;
  if (isOne && !reads(data.slice(from, to), wanted)) return null;
  if (!first.node.isConnected || !last.node.isConnected) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return isOne || reads(range.toString(), wanted) ? range : null;
}

function rangesOf(text: string, stretches: readonly Stretch[], start: number, end: number): Range[] | null {
  const at = firstEndingAfter(stretches, start);
  const only = stretches[at];
  // Hardly any words stand in more than one text.
  if (only && start >= only.textStart && start < end && end <= only.textEnd) {
    const range = rangeOver(only, only, start, end, text.slice(start, end));
    return range && [range];
  }
  return wideRanges(text, stretches, at, start, end);
}

function wideRanges(
  text: string,
  stretches: readonly Stretch[],
  at: number,
  start: number,
  end: number,
): Range[] | null {
  const touched: Stretch[] = [];
  for (let i = at; i < stretches.length; i++) {
    const stretch = stretches[i];
    if (!stretch || stretch.textStart >= end) break;
    touched.push(stretch);
  }
  const ranges: Range[] = [];
  for (let i = 0; i < touched.length; ) {
    const paragraph = touched[i]?.paragraph;
    let next = i;
    while (touched[next]?.paragraph === paragraph) next++;
    const found = paragraphRanges(text, touched.slice(i, next), start, end);
    if (!found) return null;
    ranges.push(...found);
    i = next;
  }
  return ranges.length > 0 ? ranges : null;
}

/**
 * One range where the page reads on without a break, more where words that are not the article's stand between;
 * null when it reads otherwise now.
 */
function paragraphRanges(
  text: string,
  touched: readonly Stretch[],
  start: number,
  end: number,
): Range[] | null {
  const ranges: Range[] = [];
  const placed = (from: number, to: number): Range | null => {
    const first = touched[from];
    const last = touched[to];
    if (!first || !last) return null;
    const wanted = text.slice(Math.max(start, first.textStart), Math.min(end, last.textEnd));
    return rangeOver(first, last, start, end, wanted);
  };
  const whole = placed(0, touched.length - 1);
  if (whole) return [whole];
  for (let from = 0; from < touched.length; ) {
    let range = placed(from, from);
    if (!range) return null;
    let to = from;
    for (let wider = placed(from, to + 1); wider; wider = placed(from, to + 1)) {
      range = wider;
      to++;
    }
    ranges.push(range);
    from = to + 1;
  }
  return ranges;
}
