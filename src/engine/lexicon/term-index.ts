import type { ByteReader } from './byte-reader.ts';

/** A fixed expression or name, as word ids. */
export interface Term {
  readonly words: readonly number[];
  /** From the project's own lists of news English; the others are WordNet's. */
  readonly news: boolean;
  /** Written with capitals. */
  readonly name: boolean;
}

const NEWS = 1;
const NAME = 2;

export const packTermTraits = (news: boolean, name: boolean): number => (news ? NEWS : 0) | (name ? NAME : 0);

/** Terms by their first word. */
export class TermIndex {
  readonly #byFirst = new Map<number, Term[]>();
  readonly #byKey = new Map<string, Term>();

  /** Reads the number of terms, then per term its traits, its length and its ids. */
  constructor(reader: ByteReader) {
    for (let left = reader.varint(); left > 0 && !reader.overrun; left--) {
      const traits = reader.byte();
      const words: number[] = [];
      for (let more = reader.varint(); more > 0 && !reader.overrun; more--) words.push(reader.varint());
      const term = { words, news: (traits & NEWS) !== 0, name: (traits & NAME) !== 0 };
      this.#byKey.set(words.join(' '), term);
      const first = words[0] ?? -1;
      const others = this.#byFirst.get(first);
      if (others) others.push(term);
      else this.#byFirst.set(first, [term]);
    }
  }

  /** Terms that begin with this word. */
  startingWith(first: number): readonly Term[] {
    return this.#byFirst.get(first) ?? [];
  }

  find(words: readonly number[]): Term | undefined {
    return this.#byKey.get(words.join(' '));
  }
}
