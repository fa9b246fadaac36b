import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { bandPath, type Ends, linePath } from './link-paths.ts';

/** Parts of the table this far outside the window are drawn with it. CSS pixels. */
const AHEAD = 600;

interface Drawing {
  readonly path: Element;
  readonly d: string;
}

/** A sentence's ground reaches this far over its letters; in the style sheet 0.25rem. CSS pixels. */
const GROUND = 4;

const within = (element: Element | null, above: number): Ends | null => {
  if (!element) return null;
  const { top, bottom } = element.getBoundingClientRect();
  return [top - above - GROUND, bottom - above + GROUND];
};

/** The first line of a mark that may go over several. */
const firstLine = (mark: Element | null, above: number): number | null => {
  const box = mark?.getClientRects()[0];
  return box ? box.top + box.height - above : null;
};

/** What to draw in one row: a band from sentence to sentence, and a line from every marked place to its like. */
function linksIn(row: Element): Drawing[] {
  const svg = row.querySelector('.links');
  const [here = null, there = null] = row.querySelectorAll('.side');
  if (!svg || svg.clientWidth === 0) return [];
  const { top } = svg.getBoundingClientRect();
  const isMirrored = getComputedStyle(row).direction === 'rtl';
  const across: Ends = isMirrored ? [svg.clientWidth, 0] : [0, svg.clientWidth];
  const sentence = (side: Element | null) => within(side?.querySelector('p') ?? null, top);
  return [...svg.children].map(path => {
    const id = path.getAttribute('data-finding');
    if (id === null) return { path, d: bandPath(across, sentence(here), sentence(there)) };
    const mark = (side: Element | null) =>
      firstLine(side?.querySelector(`mark[data-finding="${CSS.escape(id)}"]`) ?? null, top);
    return { path, d: linePath(across, mark(here), mark(there)) };
  });
}

/** Reads all places before it writes any line: the browser lays the page out once. */
function draw(parts: readonly Element[]): void {
  const drawings = parts.flatMap(part => [...part.querySelectorAll('.pair')]).flatMap(linksIn);
  for (const { path, d } of drawings) path.setAttribute('d', d);
}

const nearWindow = (part: Element): boolean => {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > -AHEAD && top < innerHeight + AHEAD;
};

/**
 * Draws what connects the two columns. A row's lines stand in the row and scroll with it, so they are worked out
 * when the browser first lays its part of the table out and when the width changes, never while scrolling.
 * @param drawnFrom what the rows are made from @param upTo how many of them are there
 */
export function useLinks(
  table: RefObject<HTMLTableElement | null>,
  drawnFrom: readonly unknown[],
  upTo: number,
): void {
  useLayoutEffect(() => {
    const isNew = (part: Element) => part.querySelector('.links > path:not([d])') !== null;
    draw([...(table.current?.tBodies ?? [])].filter(part => isNew(part) && nearWindow(part)));
  }, [upTo]);
  useLayoutEffect(() => {
    const { current } = table;
    if (!current) return;
    const closed = new AbortController();
    const drawNear = () => draw([...current.tBodies].filter(nearWindow));
    const laidOut = (event: Event) => {
      const isSeen = event instanceof ContentVisibilityAutoStateChangeEvent && !event.skipped;
      if (isSeen && event.target instanceof Element) draw([event.target]);
    };
    drawNear();
    current.addEventListener('contentvisibilityautostatechange', laidOut, {
      capture: true,
      signal: closed.signal,
    });
    let width = current.clientWidth;
    const size = new ResizeObserver(() => {
      if (current.clientWidth === width) return;
      width = current.clientWidth;
      drawNear();
    });
    size.observe(current);
    return () => {
      closed.abort();
      size.disconnect();
    };
  }, drawnFrom);
}
