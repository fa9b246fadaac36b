import type { Article } from '../../story/article.ts';
import { storyAddress } from './address.ts';
import { compress } from './compress.ts';
import { fingerprint, STORED_FEATURES } from './fingerprint.ts';
import { addPostings, type StoryFeatures } from './postings.ts';
import type { KeptHow, LibraryDatabase, StoryRecord, Writing } from './schema.ts';
import { addToTotals } from './totals.ts';

/** What became of a story: added, or its text was in the library before, at this or another address. */
export interface Kept {
  readonly id: string;
  readonly known: boolean;
}

interface Prepared {
  readonly record: StoryRecord;
  readonly text: ArrayBuffer;
  readonly features: readonly number[];
}

const DIGEST_BYTES = 16;

async function digestOf(text: string): Promise<ArrayBuffer> {
  const words = new TextEncoder().encode(text.trim().replace(/\s+/gu, ' '));
  return (await crypto.subtle.digest('SHA-256', words)).slice(0, DIGEST_BYTES);
}

async function prepareStory(article: Article, how: KeptHow, keptAt: number): Promise<Prepared> {
  const { text, url, ...rest } = article;
  const [compressed, digest] = await Promise.all([compress(text), digestOf(text)]);
  const address = url === undefined ? undefined : storyAddress(url);
  return {
    record: {
      ...rest,
      addresses: address ? [address] : [],
      digest,
      keptAt,
      how,
      bytes: compressed.byteLength,
    },
    text: compressed,
    features: fingerprint(text, STORED_FEATURES),
  };
}

/** Adds to a story kept before the addresses it was met at now. */
async function addAddresses(transaction: Writing, story: number, met: readonly string[]): Promise<void> {
  const stories = transaction.objectStore('stories');
  const record = await stories.get(story);
  const fresh = met.filter(address => !record?.addresses.includes(address));
  if (record && fresh.length)
    await stories.put({ ...record, addresses: [...record.addresses, ...fresh] }, story);
}

/**
 * Keeps articles in one transaction: all of them or, when there is no room, none. A text kept before only gains the
 * address it was met at.
 * @param at milliseconds since 1970
 */
export async function keepStories(
  database: LibraryDatabase,
  articles: readonly Article[],
  how: KeptHow,
  at: number,
): Promise<Kept[]> {
  // Everything slow happens before the transaction: IndexedDB commits it as soon as nothing is asked of it.
  const prepared = await Promise.all(articles.map(article => prepareStory(article, how, at)));
  const transaction = database.transaction(['stories', 'texts', 'postings', 'totals'], 'readwrite');
  try {
    const kept = await addPrepared(transaction, prepared);
    await transaction.done;
    return kept;
  } catch (error) {
    await transaction.done.catch(() => undefined);
    throw transaction.error ?? error;
  }
}

async function addPrepared(transaction: Writing, prepared: readonly Prepared[]): Promise<Kept[]> {
  const stories = transaction.objectStore('stories');
  const texts = transaction.objectStore('texts');
  const kept: Kept[] = [];
  const added: StoryFeatures[] = [];
  let bytes = 0;
  for (const { record, text, features } of prepared) {
    const known = await stories.index('digest').getKey(record.digest);
    if (known !== undefined) {
      await addAddresses(transaction, known, record.addresses);
      kept.push({ id: String(known), known: true });
      continue;
    }
    const story = await stories.add(record);
    await texts.add(text, story);
    added.push({ story, features });
    kept.push({ id: String(story), known: false });
    bytes += record.bytes;
  }
  await addPostings(transaction, added);
  await addToTotals(transaction, { stories: added.length, bytes });
  return kept;
}
