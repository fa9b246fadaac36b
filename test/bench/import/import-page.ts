import { importFile } from '../../../src/lookup/library/import-file.ts';
import { openLibrary } from '../../../src/lookup/library/open-library.ts';
import { findTitles } from '../find-titles.ts';

const opening = openLibrary();

/** How an import is going. */
export interface Going {
  readonly added: number;
  readonly known: number;
  readonly bad: number;
  /** Of the file. */
  readonly bytes: number;
  readonly batches: number;
  readonly ended: boolean;
  readonly why?: string;
}

let going: Going = { added: 0, known: 0, bad: 0, bytes: 0, batches: 0, ended: false };

/** What the bench reaches inside the page. */
const importPage = {
  /** Begins to import the file that the page's field was given. */
  begin(): void {
    const file = document.querySelector('input')?.files?.[0];
    if (!file) throw new Error('No file was given.');
    const onProgress = (now: Omit<Going, 'batches' | 'ended'>) => {
      going = { ...now, batches: going.batches + 1, ended: false };
    };
    opening
      .then(library => library.import(importFile(file), { onProgress }))
      .then(
        () => {
          going = { ...going, ended: true };
        },
        (error: unknown) => {
          going = { ...going, ended: true, why: String(error) };
        },
      );
  },
  going: (): Going => going,
  /** The titles found for each text, best first, and the milliseconds each look-up took. */
  find: async (texts: readonly string[]) => findTitles(await opening, texts),
  usage: async () => (await opening).usage(),
};
export type ImportPage = typeof importPage;

Object.assign(globalThis, { importPage });
