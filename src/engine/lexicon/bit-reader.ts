/** Codes are read 25 bits at a time at most: what four bytes hold from any bit of the first on. */
const WINDOW = 25;

/** 32 bits from bit `at` on, highest first; the first 25 are sure. */
function windowAt(bytes: Uint8Array, at: number): number {
  const first = at >> 3;
  const four =
    ((bytes[first] ?? 0) << 24) |
    ((bytes[first + 1] ?? 0) << 16) |
    ((bytes[first + 2] ?? 0) << 8) |
    (bytes[first + 3] ?? 0);
  return four << (at & 7);
}

/** Reads numbers of few bits each, from any bit on. Past the end it answers zeros. */
export class BitReader {
  /** The next bit, counted from the first byte's highest. */
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next `length` bits as a number, 0 to 24 of them. */
  bits(length: number): number {
    if (length === 0) return 0;
    const value = windowAt(this.#bytes, this.at) >>> (32 - length);
    this.at += length;
    return value;
  }

  /**
   * An exponential Golomb code of order k: as many ones as the number has bits above its lowest k, a zero, then the
   * number's bits without the highest. Short for numbers below 2^k, and long ones cost two bits a doubling.
   */
  expGolomb(order: number): number {
    const ones = Math.min(WINDOW - 1, Math.clz32(~windowAt(this.#bytes, this.at)));
    this.at += ones + 1;
    return ((1 << ones) - 1) * (1 << order) + this.bits(Math.min(WINDOW - 1, ones + order));
  }

  /**
   * Reads rising ids and a value with each, into the places from `from` to `to`: the gap from the id before as a code
   * of order k, then the value's rank as one of order 0. The same as `expGolomb` twice a place, but in one loop over local
   * variables: a first page has 800,000 places read, by code that is still cold.
   */
  risingIds(
    order: number,
    byRank: Uint8Array,
    ids: Uint16Array,
    values: Uint8Array,
    from: number,
    to: number,
  ): void {
    const bytes = this.#bytes;
    const least = 1 << order;
    let at = this.at;
    let id = -1;
    for (let place = from; place < to; place++) {
      let window = windowAt(bytes, at);
      let ones = Math.min(WINDOW - 1, Math.clz32(~window));
      let length = Math.min(WINDOW - 1, ones + order);
      at += ones + 1;
      if (ones + 1 + length <= WINDOW) window <<= ones + 1;
      else window = windowAt(bytes, at);
      at += length;
      // A shift by 32 is none at all: what no bit tells is taken in two steps.
      id += 1 + ((1 << ones) - 1) * least + ((window >>> 1) >>> (31 - length));
      ids[place] = id;
      window = windowAt(bytes, at);
      ones = Math.min(WINDOW - 1, Math.clz32(~window));
      length = ones;
      at += ones + 1;
      window = 2 * ones + 1 <= WINDOW ? window << (ones + 1) : windowAt(bytes, at);
      at += length;
      values[place] = byRank[(1 << ones) - 1 + ((window >>> 1) >>> (31 - length))] ?? 0;
    }
    this.at = at;
  }
}
