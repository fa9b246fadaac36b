const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 36);

/**
 * How choices and reports name an archive: "News of Harwick" → "own-news-of-harwick". A name in another script has no
 * such letters: there its address tells it from others.
 */
export const archiveId = (name: string, address: string): string =>
  `own-${/[a-z0-9]/i.test(name) ? words(name) : words(address.replace(/^https?:/, ''))}`;
