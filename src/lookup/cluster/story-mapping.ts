import { FINGERPRINT_VERSION } from '../library/fingerprint.ts';

/** How an index is spread over the cluster. */
export interface Spread {
  readonly shards: number;
  readonly replicas: number;
}

/** One shard holds some thirty million stories (docs/newsroom.md); one replica outlives the loss of a node. */
export const FIRST_SPREAD: Spread = { shards: 1, replicas: 1 };

/**
 * Settings and mapping of an index of stories. Only the fingerprint is searched; texts are stored compressed and given
 * back whole. A newsroom that wants to search titles and texts by words adds fields of its own beside these.
 */
export const storyIndex = ({ shards, replicas }: Spread) => ({
  settings: {
    number_of_shards: shards,
    number_of_replicas: replicas,
    // DEFLATE instead of LZ4: texts are most of the index and read eight at a time.
    codec: 'best_compression',
  },
  mappings: {
    // A field nobody foresaw is kept in the source, and cannot change what a field means.
    dynamic: false,
    properties: {
      fp: {
        type: 'keyword',
        // Never sorted by or counted.
        doc_values: false,
        // Field capabilities tell this to a key that may only read.
        meta: { fingerprints: String(FINGERPRINT_VERSION) },
      },
      digest: { type: 'keyword', index: false, doc_values: false },
      url: { type: 'keyword', ignore_above: 2000 },
      outlet: { type: 'keyword', ignore_above: 500 },
      title: { type: 'text', index: false },
      text: { type: 'text', index: false },
      published: { type: 'date', ignore_malformed: true },
      modified: { type: 'date', ignore_malformed: true },
    },
  },
});

/** The index template that gives every index whose name begins so the same mapping. */
export const storyTemplate = (index: string, spread: Spread) => ({
  index_patterns: [`${index}*`],
  // Above the templates both engines bring along, which have 100.
  priority: 200,
  template: storyIndex(spread),
});
