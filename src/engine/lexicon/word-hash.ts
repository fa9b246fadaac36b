const LINE_FEED = 10;
const FIRST_NON_ASCII = 0x80;

/**
 * Finds words by an open-addressed hash table over the bytes they came in: a `Map` of sixty thousand strings took a
 * quarter of the time to open the lexicon. Strings are made of the words that are asked for.
 */
export class WordHash {
  readonly #bytes: Uint8Array;
  /** Word `id` is `bytes[starts[id] .. starts[id + 1] - 1)`, as a line feed parts it from the next. */
  readonly #starts: Uint32Array;
  /** An id and one, or 0 where a place is free. */
  readonly #places: Uint16Array;
  readonly #mask: number;
  readonly #texts = new Map<number, string>();
  readonly #decoder = new TextDecoder();
  readonly #encoder = new TextEncoder();

  /** `bytes` hold the words in UTF-8, parted by line feeds; `count` is at most 65,535. */
  constructor(bytes: Uint8Array, count: number) {
    this.#bytes = bytes;
    this.#starts = new Uint32Array(count + 1);
    // At least half of all places stay free, so that a word is found in one or two looks.
    const size = 2 ** Math.ceil(Math.log2(2 * count + 1));
    this.#places = new Uint16Array(size);
    this.#mask = size - 1;
    let hash = BASIS;
    let id = 0;
    for (let at = 0; at <= bytes.length && id < count; at++) {
      const byte = bytes[at] ?? LINE_FEED;
      if (byte !== LINE_FEED) {
        hash = step(hash, byte);
        continue;
      }
      this.#settle(hash, ++id);
      this.#starts[id] = at + 1;
      hash = BASIS;
    }
  }

  /** Writes an id and one into the first free place. */
  #settle(hash: number, value: number): void {
    let place = spread(hash) & this.#mask;
    while (this.#places[place] !== 0) place = (place + 1) & this.#mask;
    this.#places[place] = value;
  }

  /** The id of a word, -1 when it is not there. */
  find(word: string): number {
    let hash = BASIS;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      if (code >= FIRST_NON_ASCII) return this.#findBytes(this.#encoder.encode(word));
      hash = step(hash, code);
    }
    return this.#probe(hash, word.length, i => word.charCodeAt(i));
  }

  #findBytes(word: Uint8Array): number {
    return this.#probe(word.reduce(step, BASIS), word.length, i => word[i] ?? 0);
  }

  #probe(hash: number, length: number, byteAt: (i: number) => number): number {
    for (let place = spread(hash) & this.#mask; ; place = (place + 1) & this.#mask) {
      const id = (this.#places[place] ?? 0) - 1;
      if (id < 0 || this.#holds(id, length, byteAt)) return id;
    }
  }

  #holds(id: number, length: number, byteAt: (i: number) => number): boolean {
    const start = this.#starts[id] ?? 0;
    if ((this.#starts[id + 1] ?? 0) - 1 - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== byteAt(i)) return false;
    return true;
  }

  /** The word with this id, empty when there is none. */
  text(id: number): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const start = this.#starts[id];
    const behind = this.#starts[id + 1];
    if (start === undefined || behind === undefined) return '';
    const text = this.#decoder.decode(this.#bytes.subarray(start, behind - 1));
    this.#texts.set(id, text);
    return text;
  }
}

/** FNV-1a. */
const BASIS = 0x811c9dc5;
const step = (hash: number, byte: number): number => Math.imul(hash ^ byte, 0x01000193);
/** FNV's low bits alone fall together for words that differ in their first letters. */
const spread = (hash: number): number => hash ^ (hash >>> 15);
