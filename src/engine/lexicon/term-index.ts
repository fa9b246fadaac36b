import type { ByteReader } from './byte-reader.ts';

const NEWS = 1;
const NAME = 2;

/** What the file keeps of a term besides its words; see `Term`. */
export interface TermTraits {
  /** From the project's own lists of news English; the others are WordNet's. */
  readonly news: boolean;
  /** Written with capitals. */
  readonly name: boolean;
}

/** A fixed expression or name, as word ids. */
export interface Term extends TermTraits {
  readonly words: Uint16Array;
}

export const packTraits = (traits: TermTraits): number => (traits.news ? NEWS : 0) | (traits.name ? NAME : 0);

/** The terms of two words: those that begin with a word lie from `starts[word]` up to but without `starts[word + 1]`. */
export interface TermPairs {
  readonly starts: Uint32Array;
  readonly seconds: Uint16Array;
  /** Their numbers in the index. */
  readonly numbers: Uint32Array;
}

const NONE = new Uint32Array(0);

/** Terms by their first word, in flat arrays. */
export class TermIndex {
  readonly #words: Uint16Array;
  readonly #starts: Uint32Array;
  readonly #traits: Uint8Array;
  /** Terms that begin with a word: `#byFirst[word] .. #byFirst[word + 1]`. */
  readonly #byFirst: Uint32Array;
  /** Terms by their second word: `#order` at `#bySecond[word] .. #bySecond[word + 1]`. */
  readonly #bySecond: Uint32Array;
  readonly #order: Uint32Array;
  /** Second words whose terms stand in `#order` by their third word. */
  readonly #byThird = new Set<number>();
  #pairs: TermPairs | undefined;

  /**
   * Reads the numbers of terms and of all their words, then the terms, sorted by first word: traits, length,
   * first word's distance from the one before, the other words.
   */
  constructor(reader: ByteReader, wordCount: number) {
    const count = reader.varint();
    this.#words = new Uint16Array(reader.varint());
    this.#starts = new Uint32Array(count + 1);
    this.#traits = new Uint8Array(count);
    this.#byFirst = new Uint32Array(wordCount + 1);
    let at = 0;
    let first = 0;
    let indexed = 0;
    for (let term = 0; term < count; term++) {
      this.#traits[term] = reader.byte();
      this.#starts[term] = at;
      const end = at + reader.byte();
      first += reader.varint();
      while (indexed <= first) this.#byFirst[indexed++] = term;
      this.#words[at++] = first;
      while (at < end) this.#words[at++] = reader.varint();
    }
    this.#starts[count] = at;
    while (indexed <= wordCount) this.#byFirst[indexed++] = count;
    this.#bySecond = new Uint32Array(wordCount + 2);
    this.#order = new Uint32Array(count);
    this.#indexSeconds(count, wordCount);
  }

  #indexSeconds(count: number, wordCount: number): void {
    const starts = this.#bySecond;
    // Counted two places up, so that filling moves each start to its place.
    for (let term = 0; term < count; term++) {
      const at = (this.wordAt(term, 1) ?? 0) + 2;
      if (at < starts.length) starts[at] = (starts[at] ?? 0) + 1;
    }
    for (let at = 2; at <= wordCount + 1; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    for (let term = 0; term < count; term++) {
      const at = (this.wordAt(term, 1) ?? 0) + 1;
      const place = starts[at] ?? 0;
      this.#order[place] = term;
      starts[at] = place + 1;
    }
  }

  /** The numbers of the terms that begin with this word: from the first, up to but without the second. */
  startingWith(first: number): readonly [from: number, to: number] {
    return [this.#byFirst[first] ?? 0, this.#byFirst[first + 1] ?? 0];
  }

  /** The numbers of the terms whose second word this is. */
  withSecond(second: number): Uint32Array {
    return second < 0 ? NONE : this.#order.subarray(this.#bySecond[second], this.#bySecond[second + 1]);
  }

  /** Those of them whose third word is this: a thousand terms have "of" in the middle. They are sorted when first asked for. */
  withSecondAndThird(second: number, third: number): Uint32Array {
    const terms = this.withSecond(second);
    if (third < 0) return NONE;
    const thirdOf = (term: number) => this.wordAt(term, 2) ?? -1;
    if (!this.#byThird.has(second)) {
      terms.sort((a, b) => thirdOf(a) - thirdOf(b) || a - b);
      this.#byThird.add(second);
    }
    /** The first place whose term's third word comes behind this one. */
    const behind = (word: number): number => {
      let low = 0;
      let high = terms.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (thirdOf(terms[middle] ?? 0) <= word) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return terms.subarray(behind(third - 1), behind(third));
  }

  /** The terms of two words alone, gathered when first asked for: both words exchanged, a pair is asked of thousands. */
  pairs(): TermPairs {
    this.#pairs ??= this.#gatherPairs();
    return this.#pairs;
  }

  #gatherPairs(): TermPairs {
    const count = this.#traits.length;
    const starts = new Uint32Array(this.#byFirst.length);
    const seconds = new Uint16Array(count);
    const numbers = new Uint32Array(count);
    let at = 0;
    let indexed = 0;
    for (let term = 0; term < count; term++) {
      const begin = this.#starts[term] ?? 0;
      if ((this.#starts[term + 1] ?? 0) - begin !== 2) continue;
      const first = this.#words[begin] ?? 0;
      while (indexed <= first) starts[indexed++] = at;
      seconds[at] = this.#words[begin + 1] ?? 0;
      numbers[at++] = term;
    }
    starts.fill(at, indexed);
    return { starts, seconds: seconds.slice(0, at), numbers: numbers.slice(0, at) };
  }

  traits(number: number): TermTraits {
    const traits = this.#traits[number] ?? 0;
    return { news: (traits & NEWS) !== 0, name: (traits & NAME) !== 0 };
  }

  term(number: number): Term {
    const words = this.#words.subarray(this.#starts[number], this.#starts[number + 1]);
    return { words, ...this.traits(number) };
  }

  /** The word at a place in a term, or undefined behind its end. */
  wordAt(number: number, place: number): number | undefined {
    const at = (this.#starts[number] ?? 0) + place;
    return at < (this.#starts[number + 1] ?? 0) ? this.#words[at] : undefined;
  }

  find(words: readonly number[]): Term | undefined {
    const [from, to] = this.startingWith(words[0] ?? -1);
    for (let number = from; number < to; number++)
      if (
        words.every((word, i) => this.wordAt(number, i) === word) &&
        this.wordAt(number, words.length) === undefined
      )
        return this.term(number);
    return undefined;
  }
}
