import * as v from 'valibot';
import { isLoopback } from '../door/address-policy.ts';

/** The index of a cluster that nobody named otherwise. */
export const FIRST_INDEX = 'unspin-stories';

/**
 * Whether a cluster may be asked at this address. Keys and page texts go there: only encrypted, or without leaving the
 * machine. Keys in the address would end up in logs and in the shell's history.
 */
export function isClusterAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (username || password || search || hash) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

/** What Elasticsearch and OpenSearch allow in the name of an index, an alias, or a pattern of them. */
const INDEX = /^[a-z0-9][a-z0-9._*-]{0,199}$/;

/** A newsroom's Elasticsearch or OpenSearch, and how to be let in. */
export const ClusterConfigSchema = v.object({
  /** Without a final slash: `https://search.newsroom.example:9200`. */
  address: v.pipe(v.string(), v.maxLength(500), v.check(isClusterAddress)),
  index: v.pipe(v.string(), v.regex(INDEX)),
  scheme: v.picklist(['none', 'basic', 'apikey']),
  /** Never logged, shown or exported; empty for `none`. */
  secret: v.pipe(v.string(), v.maxLength(4000)),
});
export type ClusterConfig = v.InferOutput<typeof ClusterConfigSchema>;

/** The host as the reader knows it: "search.newsroom.example:9200". */
export const clusterHost = ({ address }: Pick<ClusterConfig, 'address'>): string => new URL(address).host;

const asBase64 = (text: string): string =>
  btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(''));

/** "user:password" and "id:key" go in Base64, which has no colon; what has none is sent as it was given. */
const credentials = (secret: string): string => (secret.includes(':') ? asBase64(secret) : secret);

/** The Authorization header of a scheme, if it has one. */
export function authorization({ scheme, secret }: ClusterConfig): Readonly<Record<string, string>> {
  if (scheme === 'none') return {};
  return { authorization: `${scheme === 'basic' ? 'Basic' : 'ApiKey'} ${credentials(secret)}` };
}
