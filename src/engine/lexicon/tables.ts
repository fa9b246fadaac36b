import type { FormTable } from './form-table.ts';
import type { PairTable } from './pair-table.ts';
import type { StandInIndex } from './stand-in-index.ts';
import type { SynonymTable } from './synonym-table.ts';
import type { TermIndex } from './term-index.ts';
import type { VectorTable } from './vector-table.ts';
import type { WordTable } from './word-table.ts';

/** The opened lexicon by its parts, which know words as ids. */
export interface Tables {
  readonly words: WordTable;
  readonly pairs: PairTable;
  readonly synonyms: SynonymTable;
  readonly forms: FormTable;
  readonly terms: TermIndex;
  readonly standIns: StandInIndex;
  readonly vectors: VectorTable;
  areAntonyms(a: number, b: number): boolean;
}
