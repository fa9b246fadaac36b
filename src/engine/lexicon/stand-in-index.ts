import type { ByteReader } from './byte-reader.ts';

/** What article spinners write (`words`) where a text said `original`; both as word ids. */
export interface StandIn {
  readonly words: readonly number[];
  readonly original: readonly number[];
}

/** Known stand-ins by their first word. */
export class StandInIndex {
  readonly #byFirst = new Map<number, StandIn[]>();

  /** Reads the number of entries, then per entry both phrases: length and ids. */
  constructor(reader: ByteReader) {
    const phrase = () => Array.from({ length: reader.byte() }, () => reader.varint());
    for (let left = reader.varint(); left > 0; left--) {
      const entry = { words: phrase(), original: phrase() };
      const first = entry.words[0] ?? -1;
      const others = this.#byFirst.get(first);
      if (others) others.push(entry);
      else this.#byFirst.set(first, [entry]);
    }
  }

  /** Stand-ins that begin with this word. */
  startingWith(first: number): readonly StandIn[] {
    return this.#byFirst.get(first) ?? [];
  }
}
