/**
 * Characters of one text: 650,000 words, a very long book. Two of these are compared in under a minute; what is
 * longer is no article.
 */
export const LONGEST_TEXT = 4_000_000;

export const TOO_LONG = `is longer than ${LONGEST_TEXT / 1e6} million characters: that is no article`;
