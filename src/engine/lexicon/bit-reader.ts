/** Codes are read 25 bits at a time at most: what four bytes hold from any bit of the first on. */
const WINDOW = 25;

/** Reads numbers of few bits each, from any bit on. Past the end it answers zeros. */
export class BitReader {
  /** The next bit, counted from the first byte's highest. */
  at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The bits from `at` on, highest first; the first 25 are sure. */
  #window(): number {
    const bytes = this.#bytes;
    const first = this.at >> 3;
    const four =
      ((bytes[first] ?? 0) << 24) |
      ((bytes[first + 1] ?? 0) << 16) |
      ((bytes[first + 2] ?? 0) << 8) |
      (bytes[first + 3] ?? 0);
    return four << (this.at & 7);
  }

  /** The next `length` bits as a number, 0 to 24 of them. */
  bits(length: number): number {
    if (length === 0) return 0;
    const value = this.#window() >>> (32 - length);
    this.at += length;
    return value;
  }

  /**
   * An exponential Golomb code of order k: as many ones as the number has bits above its lowest k, a zero, then the
   * number's bits without the highest. Short for numbers below 2^k, and long ones cost two bits a doubling.
   */
  expGolomb(order: number): number {
    const ones = Math.min(WINDOW - 1, Math.clz32(~this.#window()));
    this.at += ones + 1;
    return ((1 << ones) - 1) * (1 << order) + this.bits(Math.min(WINDOW - 1, ones + order));
  }
}
