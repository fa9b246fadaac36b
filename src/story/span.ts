/** A stretch of a text: UTF-16 code units, `end` exclusive, so `text.slice(start, end)` reads it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
