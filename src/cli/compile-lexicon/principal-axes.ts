/** A direction, and how much of the rows' square lies along it. */
export interface Axis {
  readonly direction: Float64Array;
  readonly share: number;
}

/** Rounds over all pairs of axes: after some eight nothing moves any more. */
const ROUNDS = 12;

/** The axes along which rows differ most, greatest first, by Jacobi's method. */
export function principalAxes(rows: readonly Float64Array[]): Axis[] {
  const size = rows[0]?.length ?? 0;
  const squares = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    squares.forEach((line, i) => {
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + ((row[i] ?? 0) * (row[j] ?? 0)) / rows.length;
    });
  const axes = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => +(i === j)),
  );
  for (let round = 0; round < ROUNDS; round++)
    for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) rotate(squares, axes, i, j);
  return axes
    .map((direction, i) => ({ direction, share: squares[i]?.[i] ?? 0 }))
    .sort((a, b) => b.share - a.share);
}

/** Turns axes i and j so that nothing couples them. */
function rotate(squares: readonly Float64Array[], axes: readonly Float64Array[], i: number, j: number): void {
  const coupled = squares[i]?.[j] ?? 0;
  if (Math.abs(coupled) < 1e-15) return;
  const slope = ((squares[j]?.[j] ?? 0) - (squares[i]?.[i] ?? 0)) / (2 * coupled);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(slope, 1));
  const cosine = 1 / Math.hypot(tangent, 1);
  const sine = tangent * cosine;
  for (const line of squares) turn(line, i, line, j, cosine, sine);
  const [first, second] = [squares[i], squares[j]];
  const [one, other] = [axes[i], axes[j]];
  if (!first || !second || !one || !other) return;
  for (let k = 0; k < first.length; k++) turn(first, k, second, k, cosine, sine);
  for (let k = 0; k < one.length; k++) turn(one, k, other, k, cosine, sine);
}

function turn(a: Float64Array, i: number, b: Float64Array, j: number, cosine: number, sine: number): void {
  const [x, y] = [a[i] ?? 0, b[j] ?? 0];
  a[i] = cosine * x - sine * y;
  b[j] = sine * x + cosine * y;
}
