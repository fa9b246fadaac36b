import { type LinkedData, typesOf } from './facts/json-ld.ts';
import type { PageFact, ReadingNote } from './reading.ts';

/** A stub of a locked article is seldom longer. Characters. */
const LONGEST_STUB = 2_500;

/** So many times more words in the page's own count than were read: the rest is kept back. */
const KEPT_BACK = 1.6;

const LOCK =
  /\b(?:subscribe|subscribers?(?: only)?|sign in|log in|register|become a member)\b.{0,60}\b(?:to (?:continue|keep|read)|full (?:article|story)|unlimited|read on)\b|\b(?:to (?:continue|keep) reading|read the full (?:article|story)|this (?:article|story|content) is (?:for|only|reserved|exclusive))\b/i;

interface Seen {
  readonly facts: readonly PageFact[];
  readonly entities: readonly LinkedData[];
  readonly text: string;
  /** What the page says around and after the text. */
  readonly after: string;
  readonly several: boolean;
}

/** What limits what can be said about the page. */
export function notesOn({ facts, entities, text, after, several }: Seen): ReadingNote[] {
  const notes: ReadingNote[] = [];
  const locked = facts.some(fact => fact.name === 'isAccessibleForFree' && fact.value === 'false');
  const counted = entities.map(entity => Number(entity.wordCount)).filter(count => count > 0);
  const isShort = counted.length > 0 && Math.max(...counted) > text.split(/\s+/).length * KEPT_BACK;
  if (
    text.length <= LONGEST_STUB &&
    (locked ? isShort || LOCK.test(after) || /…$|\.\.\.$/.test(text) : LOCK.test(after) && isShort)
  )
    notes.push({
      kind: 'paywall',
      text: 'Only the beginning of this article can be read here: the rest is behind a paywall.',
    });
  if (entities.some(entity => typesOf(entity).includes('LiveBlogPosting')))
    notes.push({ kind: 'live-blog', text: 'This is a live page: it grows and changes while it is read.' });
  if (several)
    notes.push({
      kind: 'several-articles',
      text: 'There are several articles on this page: Unspin read the one under the page’s own title.',
    });
  return notes;
}
