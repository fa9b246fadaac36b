import type { ClusterConfig } from '../lookup/cluster/cluster-config.ts';

/** The environment variable that a cluster's key is read from: arguments stand in the shell's history and in `ps`. */
export const KEY_VARIABLE = 'UNSPIN_CLUSTER_KEY';

export type ClusterKey = Pick<ClusterConfig, 'scheme' | 'secret'>;

const NAMED = /^(basic|apikey) +(\S.*)$/i;

/**
 * A key as people have it: "Basic …" or "ApiKey …" as in the header, "user:password", or an API key alone. An "id:key"
 * has to be called ApiKey, as it looks like a user's.
 */
export function readClusterKey(given: string): ClusterKey {
  const trimmed = given.trim();
  if (!trimmed) return { scheme: 'none', secret: '' };
  const [, scheme, secret = ''] = NAMED.exec(trimmed) ?? [];
  if (scheme) return { scheme: scheme.toLowerCase() === 'basic' ? 'basic' : 'apikey', secret };
  return { scheme: trimmed.includes(':') ? 'basic' : 'apikey', secret: trimmed };
}
