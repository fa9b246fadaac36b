import type { Article } from '../../story/article.ts';
import { distinctAddresses } from './addresses.ts';
import { compress } from './compress.ts';
import { fingerprint, STORED_FEATURES } from './fingerprint.ts';
import { wordsAlone } from './same-words.ts';
import type { KeptHow, StoryRecord } from './schema.ts';

/** An article with what the library notes about it. */
export interface StoryToKeep {
  readonly article: Article;
  readonly how: KeptHow;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Addresses beside the article's own. */
  readonly alsoAt?: readonly string[];
}

/** Everything of a story that is stored, made before the transaction begins. */
export interface PreparedStory {
  /** The digest in hexadecimal: the same for the same text. */
  readonly name: string;
  readonly record: StoryRecord;
  readonly text: ArrayBuffer;
  readonly features: readonly number[];
}

const DIGEST_BYTES = 16;

async function digestOf(text: string): Promise<ArrayBuffer> {
  const words = new TextEncoder().encode(wordsAlone(text));
  return (await crypto.subtle.digest('SHA-256', words)).slice(0, DIGEST_BYTES);
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');

/** Compresses, digests and fingerprints a story. */
export async function prepareStory({ article, how, at, alsoAt = [] }: StoryToKeep): Promise<PreparedStory> {
  const { text, url, ...rest } = article;
  const [compressed, digest] = await Promise.all([compress(text), digestOf(text)]);
  return {
    name: hexadecimal(digest),
    record: {
      ...rest,
      ...distinctAddresses([...(url === undefined ? [] : [url]), ...alsoAt]),
      digest,
      keptAt: at,
      how,
      bytes: compressed.byteLength,
    },
    text: compressed,
    features: fingerprint(text, STORED_FEATURES),
  };
}
