const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** How many words a text has, as a reader counts; scripts without spaces are counted by their runs. */
export const wordCount = (text: string): number => text.match(WORDS)?.length ?? 0;
