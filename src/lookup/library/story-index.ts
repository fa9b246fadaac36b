const FIRST_CAPACITY = 1 << 12;

/**
 * Which stories have a feature, in memory: a hash table of chained postings in typed arrays, 16 bytes a posting, so
 * that 100,000 stories take about 60 MB and no object each.
 */
export class StoryIndex {
  #features = new Uint32Array(FIRST_CAPACITY);
  #stories = new Uint32Array(FIRST_CAPACITY);
  /** The posting before this one in its chain, plus one; 0 ends the chain. */
  #next = new Uint32Array(FIRST_CAPACITY);
  #heads = new Uint32Array(FIRST_CAPACITY);
  #count = 0;

  /** Notes that a story, known by a number of 32 bits, has these features of 32 bits. */
  add(story: number, features: readonly number[]): void {
    for (const feature of features) {
      if (this.#count === this.#features.length) this.#grow();
      this.#features[this.#count] = feature;
      this.#stories[this.#count] = story;
      this.#link(this.#count++);
    }
  }

  /** The stories that have a feature, latest first. */
  stories(feature: number): number[] {
    const found: number[] = [];
    let at = this.#heads[feature % this.#heads.length] ?? 0;
    while (at > 0) {
      if (this.#features[at - 1] === feature) found.push(this.#stories[at - 1] ?? 0);
      at = this.#next[at - 1] ?? 0;
    }
    return found;
  }

  #link(posting: number): void {
    const head = (this.#features[posting] ?? 0) % this.#heads.length;
    this.#next[posting] = this.#heads[head] ?? 0;
    this.#heads[head] = posting + 1;
  }

  #grow(): void {
    const capacity = this.#features.length * 2;
    const larger = (from: Uint32Array) => {
      const to = new Uint32Array(capacity);
      to.set(from);
      return to;
    };
    this.#features = larger(this.#features);
    this.#stories = larger(this.#stories);
    this.#next = new Uint32Array(capacity);
    this.#heads = new Uint32Array(capacity);
    for (let posting = 0; posting < this.#count; posting++) this.#link(posting);
  }
}
