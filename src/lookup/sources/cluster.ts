import { type ClusterConfig, clusterHost } from '../cluster/cluster-config.ts';
import { askedTerms, clusterLookup } from '../cluster/cluster-lookup.ts';
import type { Found } from '../library/lookup.ts';
import type { Candidate, Source } from './source.ts';

const ID = 'cluster';

/** A newsroom's own Elasticsearch or OpenSearch, filled by `unspin index`. */
export function clusterSource(config: ClusterConfig): Source {
  const host = clusterHost(config);
  return {
    id: ID,
    name: `Newsroom cluster ${host}`,
    origins: [new URL(config.address).origin],
    announce({ article }) {
      const terms = askedTerms(article.text);
      return {
        sentence: `Fingerprints of the article, not its words, ${config.scheme === 'none' ? 'go' : 'and your key go'} to ${host}.`,
        sends: terms.length ? [terms.join(' ')] : [],
      };
    },
    async ask({ article: { text, url } }, { http, signal }) {
      if (!askedTerms(text).length)
        return { candidates: [], notAsked: 'The article is too short to make a fingerprint of.' };
      const found = await clusterLookup(config, http, ID).find(text, { signal, ...(url && { url }) });
      return { candidates: found.map(one => candidate(one, config)) };
    },
  };
}

/** A story without an address of its own stands at its place in the index. */
function candidate({ version }: Found, { address, index }: ClusterConfig): Candidate {
  const { id, text, title, outlet, published } = version;
  const url = version.url && URL.canParse(version.url) ? version.url : undefined;
  return {
    source: ID,
    url: url ?? `${address}/${index}/_doc/${encodeURIComponent(id)}`,
    key: id,
    text,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(published && { published }),
    evidence: url ? [{ label: 'The page', url }] : [],
  };
}
