/** Collects numbers of few bits each; the counterpart of the engine's `BitReader`. */
export class BitWriter {
  /** Bits written. */
  length = 0;
  #bytes = new Uint8Array(1 << 16);

  bits(value: number, length: number): void {
    for (let bit = length - 1; bit >= 0; bit--) {
      const byte = this.length >> 3;
      if (byte === this.#bytes.length) {
        const larger = new Uint8Array(this.#bytes.length * 2);
        larger.set(this.#bytes);
        this.#bytes = larger;
      }
      if ((value >> bit) & 1) this.#bytes[byte] = (this.#bytes[byte] ?? 0) | (0x80 >> (this.length & 7));
      this.length++;
    }
  }

  /** An exponential Golomb code of order k, see `BitReader`. */
  expGolomb(value: number, order: number): void {
    const ones = expGolombOnes(value, order);
    for (let i = 0; i < ones; i++) this.bits(1, 1);
    this.bits(0, 1);
    this.bits(value - ((1 << ones) - 1) * (1 << order), ones + order);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, Math.ceil(this.length / 8));
  }
}

const expGolombOnes = (value: number, order: number): number =>
  31 - Math.clz32(Math.floor(value / 2 ** order) + 1);

/** Bits of an exponential Golomb code. */
export const expGolombLength = (value: number, order: number): number =>
  2 * expGolombOnes(value, order) + 1 + order;
