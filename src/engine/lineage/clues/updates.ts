import type { Pair } from '../pair.ts';
import type { Clue } from '../witness.ts';
import { clue } from './clue.ts';

/** An outlet that says it changed a text has the later one. */
const SAYS_SO = 3;

/** Only one text carries a note that it was updated or corrected. */
export function updatesClue({ a, b, update }: Pair): Clue | null {
  const [noted, plain] = [update.notes.length > 0, update.versionNotes.length > 0];
  if (!update.isUpdate || noted === plain) return null;
  const [later, earlier] = noted ? [a, b] : [b, a];
  return clue(
    noted ? -SAYS_SO : SAYS_SO,
    `${later.name} says that it was updated or corrected, ${earlier.name} does not.`,
  );
}
