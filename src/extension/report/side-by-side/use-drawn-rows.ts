import { useEffect, useState } from 'preact/hooks';

/** Rows that are drawn with the page: more than the highest window holds. */
const FIRST = 24;
/** Rows of one idle moment: some ten milliseconds of work. */
const STEP = 48;
/** Milliseconds after which more rows are drawn though the browser has not been idle. */
const LATEST = 100;

/** How much of the table is there. */
export interface DrawnRows {
  /** Rows from this one on are still to come. */
  readonly upTo: number;
  /** Draws all of them now: the reader wants to go to one. */
  readonly drawAll: () => void;
}

/**
 * Does something with an element of the table. One that is not there yet comes with all the others.
 * @param id the element's
 */
export function whenDrawn(id: string, drawAll: () => void, task: (element: HTMLElement) => void): void {
  const find = () => {
    const element = document.getElementById(id);
    if (element) task(element);
    return element !== null;
  };
  if (find()) return;
  drawAll();
  requestAnimationFrame(find);
}

/** Draws the first rows of a table with the page and the others while the browser is idle. What is there once stays. */
export function useDrawnRows(count: number): DrawnRows {
  const [upTo, setUpTo] = useState(FIRST);
  useEffect(() => {
    if (upTo >= count) return;
    const asked = requestIdleCallback(() => setUpTo(upTo + STEP), { timeout: LATEST });
    return () => cancelIdleCallback(asked);
  }, [upTo, count]);
  const drawAll = () => setUpTo(now => Math.max(now, count));
  useEffect(() => {
    addEventListener('beforeprint', drawAll);
    return () => removeEventListener('beforeprint', drawAll);
  }, [count]);
  return { upTo, drawAll };
}
