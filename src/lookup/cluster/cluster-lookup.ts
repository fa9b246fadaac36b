import * as v from 'valibot';
import type { Http } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import { validItems } from '../formats/valid-items.ts';
import { CANDIDATES, FAR_BEHIND, FEWEST_SHARED, keepCopies } from '../library/find-stories.ts';
import { ASKED_FEATURES, fingerprint } from '../library/fingerprint.ts';
import type { StoryLookup } from '../library/lookup.ts';
import { askCluster } from './ask-cluster.ts';
import { type ClusterConfig, clusterHost } from './cluster-config.ts';
import { type Hit, HitSchema, termOf, versionOf } from './story-document.ts';

const AnswerSchema = v.object({
  timed_out: v.optional(v.boolean(), false),
  _shards: v.optional(v.object({ total: v.optional(v.number()), failed: v.optional(v.number(), 0) }), {}),
  hits: v.object({ hits: v.array(v.unknown()) }),
});

/** A newsroom's own server: as fast as readers click, and soon asked again when it was busy. */
const PACE = { burst: 10, everyMs: 200, maxWaitMs: 3000, restMs: 15_000 };

/** The terms that are asked for a text; all of it that leaves the browser. */
export const askedTerms = (text: string): string[] => fingerprint(text, ASKED_FEATURES).map(termOf);

/**
 * The query every engine understands: terms of one keyword field, and how many must match. A hit's score is the sum of
 * its terms' rarities (a keyword has neither length nor repetition), which is how the library's own votes are counted.
 */
export const lookupQuery = (terms: readonly string[]) => ({
  size: CANDIDATES,
  track_total_hits: false,
  _source: ['title', 'url', 'outlet', 'credit', 'published', 'modified', 'text'],
  query: {
    bool: { should: terms.map(term => ({ term: { fp: term } })), minimum_should_match: FEWEST_SHARED },
  },
});

/** The hits that are not left far behind by the best. */
function near(hits: readonly Hit[]): readonly Hit[] {
  const best = Math.max(0, ...hits.map(({ _score }) => _score ?? 0));
  return hits.filter(({ _score }) => (_score ?? 0) >= best * FAR_BEHIND);
}

/** A cluster as a library: its stories are found by fingerprint and then compared here, exactly as the reader's own. */
export function clusterLookup(config: ClusterConfig, http: Http, source = 'cluster'): StoryLookup {
  const who = clusterHost(config);
  return {
    async find(text, { signal = new AbortController().signal, ...options } = {}) {
      const terms = askedTerms(text);
      if (!terms.length) return [];
      const json = await askCluster(config, http, {
        // Rarity is counted over all shards, or a small shard's chance would decide.
        path: `/${config.index}/_search?search_type=dfs_query_then_fetch`,
        method: 'POST',
        body: lookupQuery(terms),
        signal,
        pace: PACE,
      });
      const parsed = v.safeParse(AnswerSchema, json);
      if (!parsed.success) throw new LookupError('malformed', who);
      const { hits, timed_out, _shards } = parsed.output;
      // A pattern that no index matches is answered with nothing, by no shard at all.
      if (_shards.total === 0) throw new LookupError('no-index', who);
      const valid = validItems(HitSchema, hits.hits, new LookupError('wrong-index', who));
      const stories = near(valid).map(hit => {
        const version = versionOf(hit, source);
        return { version, addresses: version.url === undefined ? [] : [version.url] };
      });
      const found = keepCopies(stories, text, options);
      // What was sought may be in the part that did not answer: that is no "none".
      if (!found.length && (timed_out || _shards.failed > 0)) throw new LookupError('incomplete', who);
      return found;
    },
  };
}
