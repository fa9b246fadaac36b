import { LookupError } from '../door/lookup-error.ts';
import { type Capture, furtherTimeMaps, parseCaptures } from '../formats/captures.ts';

/** Lists read beside the first: the pace of an archive is for people. */
const MOST_LISTS = 4;

/** Of a long row of lists, one for each page or year, the first and the last tell most. */
const ends = (lists: readonly string[]): readonly string[] =>
  lists.length > MOST_LISTS ? [...lists.slice(0, MOST_LISTS / 2), ...lists.slice(-MOST_LISTS / 2)] : lists;

/**
 * The captures in an archive's list and in some of those that it points to (RFC 7089 §5.1), oldest first. What there is
 * is not lost over a list that cannot be read; but where that leaves nothing it throws: that is no "none".
 * @param open reads a list, or rejects with a `LookupError`
 */
export async function readTimeMaps(
  first: { readonly url: string; readonly text: string },
  who: string,
  open: (address: string) => Promise<string>,
): Promise<Capture[]> {
  const captures: Capture[] = [];
  const known = new Set([first.url]);
  const waiting: string[] = [];
  const take = (text: string) => {
    captures.push(...parseCaptures(text, who));
    const fresh = furtherTimeMaps(text).filter(address => !known.has(address));
    for (const address of fresh) known.add(address);
    waiting.push(...ends(fresh));
  };
  take(first.text);
  let trouble: LookupError | undefined;
  for (let left = MOST_LISTS; left > 0; left--) {
    const address = waiting.shift();
    if (address === undefined) break;
    try {
      take(await open(address));
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      trouble = error;
    }
  }
  if (!captures.length && (trouble || waiting.length)) throw trouble ?? new LookupError('incomplete', who);
  return captures.sort((a, b) => (a.timestamp < b.timestamp ? -1 : 1));
}
