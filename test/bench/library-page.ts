import { openLibrary } from '../../src/lookup/library/open-library.ts';
import { findTitles } from './find-titles.ts';

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
  find: async (texts: readonly string[]) => findTitles(await opening, texts),

  async usage() {
    return (await opening).usage();
  },
};
export type BenchPage = typeof benchPage;

Object.assign(globalThis, { benchPage });
