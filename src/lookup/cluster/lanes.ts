/**
 * How many bulk requests may be under way at once, found out by trying (additive increase, multiplicative decrease,
 * Chiu and Jain 1989): one more with every full round that went through, half as many when the cluster is busy.
 */
export interface Lanes {
  readonly open: number;
  wentThrough(): void;
  busy(): void;
}

/** More requests at once only queue up inside the cluster. */
const MOST = 8;
const FIRST = 2;

export function lanes(): Lanes {
  let width = FIRST;
  return {
    get open() {
      return Math.floor(width);
    },
    wentThrough() {
      width = Math.min(MOST, width + 1 / width);
    },
    busy() {
      width = Math.max(1, width / 2);
    },
  };
}
