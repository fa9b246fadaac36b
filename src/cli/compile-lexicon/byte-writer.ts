/** Collects numbers into bytes; the counterpart of the engine's `ByteReader`. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 8);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    this.#bytes[this.#length++] = value;
  }

  varint(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest = Math.floor(rest / 128)) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  /** Rows as `readRows` expects them: item count, then per row its length and gaps. Rows must rise. */
  rows(rows: readonly (readonly number[])[]): void {
    this.varint(rows.reduce((sum, row) => sum + row.length, 0));
    for (const row of rows) {
      this.varint(row.length);
      let last = -1;
      for (const id of row) {
        this.varint(id - last - 1);
        last = id;
      }
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
