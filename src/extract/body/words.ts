/**
 * Letters and digits of the scripts that news is written in. Not `\p{L}`: a browser takes milliseconds to compile
 * each pattern that asks Unicode's tables, more than reading a whole page, and every click compiles them anew.
 */
export const LETTER = '\\w\\u00aa-\\u1fff\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufaff\\uff10-\\uffdc';

const WORD = new RegExp(`[${LETTER}]+`, 'g');

/** Words in lower case. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
