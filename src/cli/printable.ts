// C0 and C1 controls but line feed and tab, and the marks that reverse the direction of what follows.
const UNPRINTABLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Foreign text for a terminal: without escape sequences and marks that could rewrite what stands there. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, mark => (mark === '\n' ? mark : mark === '\t' ? ' ' : ''));

/** The same on one line. */
export const onOneLine = (text: string): string => printable(text).replace(/\s+/gu, ' ').trim();
