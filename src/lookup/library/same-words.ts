/** A text with single spaces: line breaks and spaces differ where one page shows the same words as another. */
export const wordsAlone = (text: string): string => text.trim().replace(/\s+/gu, ' ');

/** Whether two texts say the same, word for word. */
export const hasSameWords = (a: string, b: string): boolean => wordsAlone(a) === wordsAlone(b);
