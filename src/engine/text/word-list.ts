/** The words of a text that white space parts. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
