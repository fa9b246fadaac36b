/** With a capital at its head, to begin a sentence. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "one place", "3 places". */
export const count = (number: number, one: string, many = `${one}s`): string =>
  number === 1 ? `one ${one}` : `${number} ${many}`;

const MOST_NAMES = 3;

/** "A", "A and B", "A, B and C", "A, B, C and 2 more". */
export function list(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES);
  const more = names.length - shown.length;
  const last = more ? `${more} more` : (shown.pop() ?? '');
  return shown.length ? `${shown.join(', ')} and ${last}` : last;
}
