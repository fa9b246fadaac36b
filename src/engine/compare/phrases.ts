import type { Stretch } from './align/align-words.ts';

/** Edits with no more kept words than this between them are one phrase rewritten. */
const ONE_PHRASE = 2;

/** Edits that stand close together, joined. */
export function phrases(edits: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const edit of edits) {
    const last = joined[joined.length - 1];
    if (last && edit.page[0] - last.page[1] <= ONE_PHRASE && edit.version[0] - last.version[1] <= ONE_PHRASE)
      joined[joined.length - 1] = {
        page: [last.page[0], edit.page[1]],
        version: [last.version[0], edit.version[1]],
      };
    else joined.push(edit);
  }
  return joined;
}
