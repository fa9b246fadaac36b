import type { Span } from '../../story/span.ts';

/** A few words each side: enough to see what is spoken of. Characters. */
const REACH = 38;
/** A longer passage speaks for itself. */
const LONGEST_WITHOUT = 60;

/** Cut at a space, so that no word is halved. */
function before(text: string, start: number): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
  const piece = text.slice(from, start);
  const space = from > 0 && text[from - 1] !== '\n' ? piece.indexOf(' ') + 1 : 0;
  return (space ? '… ' : '') + piece.slice(space);
}

function after(text: string, end: number): string {
  const line = text.indexOf('\n', end);
  const last = line < 0 ? text.length : line;
  if (last <= end + REACH) return text.slice(end, last);
  const piece = text.slice(end, end + REACH);
  return `${piece.slice(0, Math.max(piece.lastIndexOf(' '), 0))} …`;
}

/** The words around a short finding, so that "not → raise" can be understood without looking at the page. */
export function Context({ text, place }: { readonly text: string; readonly place: Span }) {
  const { start, end } = place;
  if (end - start > LONGEST_WITHOUT || start === end) return null;
  return (
    <span class="finding-context soft small">
      {before(text, start)}
      <mark>{text.slice(start, end)}</mark>
      {after(text, end)}
    </span>
  );
}
