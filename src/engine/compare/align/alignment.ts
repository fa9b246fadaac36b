import type { Words } from './words.ts';

/** How a word of one text stands to its partner in the other. */
export const NONE = 0;
/** The same word in the same order. */
export const SAME = 1;
/** The same word elsewhere in the sentence. */
export const MOVED = 2;
/** Another form of the word, or another spelling: "refuses", "refusing". */
export const INFLECTED = 3;
export const SYNONYM = 4;
/** The opposite. */
export const ANTONYM = 5;

export type WordRelation = 0 | 1 | 2 | 3 | 4 | 5;

/** Every word's partner in the other text (-1 for none) and how the two stand. */
export interface Alignment {
  readonly pagePartner: Int32Array;
  readonly versionPartner: Int32Array;
  readonly pageRelation: Uint8Array;
  readonly versionRelation: Uint8Array;
}

export function createAlignment(page: Words, version: Words): Alignment {
  return {
    pagePartner: new Int32Array(page.count).fill(-1),
    versionPartner: new Int32Array(version.count).fill(-1),
    pageRelation: new Uint8Array(page.count),
    versionRelation: new Uint8Array(version.count),
  };
}

export function join(alignment: Alignment, page: number, version: number, relation: WordRelation): void {
  alignment.pagePartner[page] = version;
  alignment.versionPartner[version] = page;
  alignment.pageRelation[page] = relation;
  alignment.versionRelation[version] = relation;
}

export function part(alignment: Alignment, page: number, version: number): void {
  alignment.pagePartner[page] = -1;
  alignment.versionPartner[version] = -1;
  alignment.pageRelation[page] = NONE;
  alignment.versionRelation[version] = NONE;
}
