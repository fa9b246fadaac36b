import type { Mark } from '../marks/mark.ts';

/** How long the pointer must rest on a mark before its card opens, and off both before it closes. Milliseconds. */
export const OPEN_AFTER = 180;
const CLOSE_AFTER = 320;

interface Pointed {
  /** The pointer rests on a mark. */
  onRest(mark: Mark): void;
  /** The pointer has left the mark that it rested on. */
  onLeave(): void;
  /** The reader clicked or tapped: on a mark, or beside all of them. */
  onPress(mark: Mark | null): void;
}

/** The mark under a point of a document's window; the last drawn where several lie there. */
export function markAt(document: Document, marks: readonly Mark[], x: number, y: number): Mark | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const under = marks.filter(({ ranges }) =>
    ranges.some(
      range =>
        range.startContainer.ownerDocument === document &&
        holds(range, caret.offsetNode, caret.offset) &&
        // The caret snaps to the nearest text, however far away the point is.
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        ),
    ),
  );
  return under.sort((a, b) => spanOf(a) - spanOf(b))[0] ?? null;
}

/** Of marks in one another the shortest says most. */
const spanOf = ({ words }: Mark): number => words.length;

function holds(range: Range, node: Node, offset: number): boolean {
  return node.getRootNode() === range.startContainer.getRootNode() && range.isPointInRange(node, offset);
}

/** Watches a document's pointer: at most one look a frame, however fast it moves. */
export function watchPointer(
  document: Document,
  marks: () => readonly Mark[],
  { onRest, onLeave, onPress }: Pointed,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rested: Mark | null = null;
  let pending: Mark | null = null;

  const look = (x: number, y: number) => {
    frame = 0;
    const mark = markAt(document, marks(), x, y);
    if (mark === pending) return;
    pending = mark;
    clearTimeout(timer);
    if (mark && mark !== rested)
      timer = setTimeout(() => {
        rested = mark;
        onRest(mark);
      }, OPEN_AFTER);
    else if (!mark && rested)
      timer = setTimeout(() => {
        rested = null;
        onLeave();
      }, CLOSE_AFTER);
  };
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, pointerType }) => {
      if (pointerType !== 'touch' && frame === 0)
        frame = view.requestAnimationFrame(() => look(clientX, clientY));
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'click',
    ({ clientX, clientY, detail }) => {
      // A press of Enter on a link is a click at no place.
      if (detail > 0) onPress(markAt(document, marks(), clientX, clientY));
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    view.cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}
