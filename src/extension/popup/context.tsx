import type { Span } from '../../story/span.ts';
import { excerptAround } from './excerpt.ts';

/** A longer passage speaks for itself. UTF-16 units. */
const LONGEST_WITHOUT = 60;

/** The words around a short finding, so that "not → raise" can be understood without looking at the page. */
export function Context({ text, place }: { readonly text: string; readonly place: Span }) {
  const { start, end } = place;
  if (end - start > LONGEST_WITHOUT || start === end) return null;
  const { before, after } = excerptAround(text, place);
  if (!before.trim() && !after.trim()) return null;
  return (
    <span class="finding-context soft small" dir="auto">
      {before}
      <mark>{text.slice(start, end)}</mark>
      {after}
    </span>
  );
}
