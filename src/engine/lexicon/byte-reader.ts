/** Reads numbers off a section, front to back. Past the end it answers 0 and `overrun` turns true. */
export class ByteReader {
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get overrun(): boolean {
    return this.#at > this.#bytes.length;
  }

  get ended(): boolean {
    return this.#at >= this.#bytes.length;
  }

  byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }

  /** An unsigned number below 2^28 in groups of seven bits, lowest first (LEB128). */
  varint(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    // Nine numbers in ten are below 128, and opening a lexicon reads two million of them.
    let value = bytes[at++] ?? 0;
    if (value >= 0x80) {
      value &= 0x7f;
      for (let shift = 7; shift < 28; shift += 7) {
        const next = bytes[at++] ?? 0;
        value |= (next & 0x7f) << shift;
        if (next < 0x80) break;
      }
    }
    this.#at = at;
    return value;
  }

  /** The next `length` bytes, a view. */
  take(length: number): Uint8Array {
    const view = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return view;
  }
}
