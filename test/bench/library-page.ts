import { openLibrary } from '../../src/lookup/library/open-library.ts';

const opening = openLibrary();

/** What the bench reaches inside the page. */
const benchPage = {
  /** Imports what is served at an address; answers how many stories were added and how fast. */
  async fill(address: string): Promise<{ added: number; seconds: number }> {
    const library = await opening;
    const { body } = await fetch(address);
    if (!body) throw new Error(`Nothing is served at ${address}.`);
    const began = performance.now();
    const { added } = await library.import({ key: address, open: () => body });
    return { added, seconds: (performance.now() - began) / 1000 };
  },

  /** Looks every text up; answers the titles found, best first, and the milliseconds each took. */
  async find(texts: readonly string[]): Promise<{ titles: string[]; ms: number }[]> {
    const library = await opening;
    const answers = [];
    for (const text of texts) {
      const began = performance.now();
      const found = await library.find(text);
      const ms = performance.now() - began;
      answers.push({ titles: found.map(({ version }) => version.title ?? ''), ms });
    }
    return answers;
  },

  async usage() {
    return (await opening).usage();
  },
};
export type BenchPage = typeof benchPage;

Object.assign(globalThis, { benchPage });
