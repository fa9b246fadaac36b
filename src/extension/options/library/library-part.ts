import type { Library } from '../../../lookup/library/library.ts';

/** What a part of the library's section works on. */
export interface LibraryPartProps {
  readonly library: Library;
  /** How much was done to the library: what shows it reads it anew when this changes. */
  readonly changes: number;
  readonly onChanged: () => void;
}
