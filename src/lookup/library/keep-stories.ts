import { distinctAddresses } from './addresses.ts';
import { FINGERPRINT_VERSION } from './fingerprint.ts';
import { addPostings } from './posting-store.ts';
import { type PreparedStory, prepareStory, type StoryToKeep } from './prepare-story.ts';
import {
  ALL_STORES,
  type KeptHow,
  type LibraryDatabase,
  type LibraryState,
  type StoryRecord,
  type Writing,
} from './schema.ts';
import { changeState } from './state.ts';

/** What became of a story: added, or its text was in the library before, at this or another address. */
export interface Kept {
  readonly id: string;
  readonly known: boolean;
}

/** A story with its number, which it may have had before. */
interface Placed {
  readonly story: PreparedStory;
  readonly number: number;
  readonly known: boolean;
}

/** What was kept by hand stays so, and what was imported is not let go for having been checked. */
const HOWS: readonly KeptHow[] = ['check', 'import', 'hand'];

/** Notes that a story kept before was met again: at which addresses, and why it is kept now. */
async function meetAgain(transaction: Writing, story: number, met: StoryRecord): Promise<void> {
  const stories = transaction.objectStore('stories');
  const record = await stories.get(story);
  if (!record) return;
  const all = distinctAddresses([...record.addresses, ...met.addresses]);
  const how = HOWS.indexOf(met.how) > HOWS.indexOf(record.how) ? met.how : record.how;
  if (how !== record.how || all.addresses.length > record.addresses.length)
    await stories.put({ ...record, ...all, how }, story);
}

async function addStory(transaction: Writing, { record, text }: PreparedStory): Promise<number> {
  const story = await transaction.objectStore('stories').add(record);
  await transaction.objectStore('texts').add(text, story);
  return story;
}

/** The first story of every text, with the addresses of all that share it. */
function mergeSameTexts(prepared: readonly PreparedStory[]): PreparedStory[] {
  const merged = new Map<string, PreparedStory>();
  for (const story of prepared) {
    const first = merged.get(story.name);
    const met = [...(first?.record.addresses ?? []), ...story.record.addresses];
    merged.set(
      story.name,
      first ? { ...first, record: { ...first.record, ...distinctAddresses(met) } } : story,
    );
  }
  return [...merged.values()];
}

/** The state with these stories added. */
function counted(state: LibraryState, added: readonly Placed[]): LibraryState {
  const [first] = added;
  if (!first) return state;
  const isRenewing = state.fingerprints !== FINGERPRINT_VERSION;
  return {
    ...state,
    stories: state.stories + added.length,
    bytes: state.bytes + added.reduce((sum, { story }) => sum + story.record.bytes, 0),
    // A story kept now has a new fingerprint, so making them anew begins before it.
    ...(isRenewing ? { renewedTo: state.renewedTo ?? first.number } : {}),
  };
}

async function addAll(transaction: Writing, prepared: readonly PreparedStory[]): Promise<Kept[]> {
  const byDigest = transaction.objectStore('stories').index('digest');
  const placed = await Promise.all(
    mergeSameTexts(prepared).map(async story => {
      const known = await byDigest.getKey(story.record.digest);
      if (known !== undefined) await meetAgain(transaction, known, story.record);
      return { story, number: known ?? (await addStory(transaction, story)), known: known !== undefined };
    }),
  );
  const added = placed.filter(({ known }) => !known);
  await addPostings(
    transaction,
    FINGERPRINT_VERSION,
    added.map(({ story, number }) => ({ story: number, features: story.features })),
  );
  await changeState(transaction, state => counted(state, added));
  // Of two stories of one text in a batch the second was known by the first.
  const byName = new Map(placed.map(({ story, number, known }) => [story.name, { story, number, known }]));
  return prepared.flatMap(asked => {
    const place = byName.get(asked.name);
    return place ? { id: String(place.number), known: place.known || place.story.text !== asked.text } : [];
  });
}

/** Takes everything back, whatever went wrong: a transaction left alone would commit what it has. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // The browser did so already.
  }
}

/**
 * Keeps stories in one transaction: all of them or, when there is no room, none. A text kept before only gains the
 * address it was met at and the better reason to keep it. `beside` writes what has to be true together with the
 * stories or not at all.
 */
export async function keepStories(
  database: LibraryDatabase,
  stories: readonly StoryToKeep[],
  beside?: (transaction: Writing, kept: readonly Kept[]) => Promise<unknown>,
): Promise<Kept[]> {
  // Everything slow happens before the transaction: IndexedDB commits as soon as nothing is asked of it.
  const prepared = await Promise.all(stories.map(prepareStory));
  const transaction = database.transaction(ALL_STORES, 'readwrite');
  // Handled here as well as where it is awaited, as the requests of an aborted transaction fail first.
  transaction.done.catch(() => undefined);
  try {
    const kept = await addAll(transaction, prepared);
    await beside?.(transaction, kept);
    await transaction.done;
    return kept;
  } catch (error) {
    const cause = transaction.error ?? error;
    abort(transaction);
    throw cause;
  }
}
