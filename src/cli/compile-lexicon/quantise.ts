/** Rounds of k-means: more change nothing that is measured. */
const ROUNDS = 40;

/** Points, and for each the nearest of a few centres. */
export interface Quantised {
  readonly centres: readonly Float64Array[];
  readonly codes: Uint8Array;
}

/** Chooses centres so that points lie near one (k-means); from every so-manyth point, so that each run gives the same. */
export function quantise(points: readonly Float64Array[], count: number): Quantised {
  let centres: Float64Array[] = Array.from({ length: count }, (_, c) =>
    Float64Array.from(points[Math.floor((c * points.length) / count)] ?? []),
  );
  let codes = nearest(points, centres);
  for (let round = 0; round < ROUNDS; round++) {
    centres = centres.map((centre, c) => middle(points, codes, c) ?? centre);
    codes = nearest(points, centres);
  }
  return { centres, codes };
}

const nearest = (points: readonly Float64Array[], centres: readonly Float64Array[]): Uint8Array =>
  Uint8Array.from(points, point => {
    let best = 0;
    let least = Infinity;
    centres.forEach((centre, c) => {
      let distance = 0;
      for (let k = 0; k < centre.length; k++) distance += ((point[k] ?? 0) - (centre[k] ?? 0)) ** 2;
      if (distance < least) {
        least = distance;
        best = c;
      }
    });
    return best;
  });

/** The mean of the points that have this code; undefined where none has. */
function middle(points: readonly Float64Array[], codes: Uint8Array, code: number): Float64Array | undefined {
  const own = points.filter((_, i) => codes[i] === code);
  const [first] = own;
  return first?.map((_, k) => own.reduce((sum, point) => sum + (point[k] ?? 0), 0) / own.length);
}
