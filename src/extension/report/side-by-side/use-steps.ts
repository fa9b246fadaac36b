import { useState } from 'preact/hooks';
import { bringInSight } from './bring-in-sight.ts';
import type { Row } from './rows.ts';
import { whenDrawn } from './use-drawn-rows.ts';

/** From finding to finding. */
export interface Steps {
  /** Index of the finding that was last gone to; −1 before the first step. */
  readonly at: number;
  readonly count: number;
  readonly go: (by: 1 | -1) => void;
}

/** The first finding that begins below the middle of the window: where a reader who has scrolled goes on. */
function nextInSight(ids: readonly string[]): number {
  const at = ids.findIndex(id => {
    const top = document.getElementById(id)?.getBoundingClientRect().top;
    // One that is not there yet comes further down.
    return top === undefined || top > innerHeight / 2;
  });
  return at < 0 ? ids.length : at;
}

/** Brings a note into sight and moves the keyboard to it. */
function show(note: HTMLElement): void {
  note.focus({ preventScroll: true });
  bringInSight(note);
}

/** Walks over the findings as they stand in the rows, without those the reader has set aside. */
export function useSteps(rows: readonly Row[], setAside: ReadonlySet<string>, drawAll: () => void): Steps {
  const [last, setLast] = useState<string | null>(null);
  const ids = rows.flatMap(row => row.findings).flatMap(({ id }) => (setAside.has(id) ? [] : [id]));
  const at = last === null ? -1 : ids.indexOf(last);
  const go = (by: 1 | -1) => {
    const from = at >= 0 ? at : nextInSight(ids) - (by === 1 ? 1 : 0);
    const id = ids[(from + by + ids.length) % ids.length];
    if (id === undefined) return;
    setLast(id);
    whenDrawn(id, drawAll, show);
  };
  return { at, count: ids.length, go };
}
