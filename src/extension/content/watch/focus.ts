import type { Mark } from '../marks/mark.ts';

/** Tells when the keyboard comes to something in a mark, a link say, and when it goes on to what is in none. */
export function watchFocus(
  document: Document,
  marks: () => readonly Mark[],
  { onFocus, onLeave }: { onFocus(mark: Mark): void; onLeave(): void },
  signal: AbortSignal,
): void {
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      const mark = marks().find(({ ranges }) => ranges.some(range => range.intersectsNode(target)));
      // A field or a region around the mark is not in it.
      if (mark && target.textContent && target.textContent.length <= LONGEST_FOCUSED) onFocus(mark);
      else onLeave();
    },
    { signal },
  );
}

/** A link of a headline's length is read as one with its mark; what is longer only surrounds it. UTF-16 units. */
const LONGEST_FOCUSED = 400;
