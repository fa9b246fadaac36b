import type { Http } from '../door/http-request.ts';
import { askKnown } from './bulk.ts';
import type { ClusterConfig } from './cluster-config.ts';
import { deliver } from './deliver.ts';

/** Stories asked for in one request. */
const AT_ONCE = 1000;

/**
 * The ids of stories that a cluster acknowledged and has lost again: one that loses the node which leads it may bring
 * back an older copy of a shard. Waits while it cannot say.
 * @param digests by id, as they were acknowledged
 * @param patienceMs how long, in milliseconds, it may say nothing at all
 * @throws a `LookupError`, the signal's reason when aborted
 */
export async function findLost(
  digests: ReadonlyMap<string, string>,
  config: ClusterConfig,
  http: Http,
  { signal, patienceMs }: { readonly signal: AbortSignal; readonly patienceMs: number },
): Promise<ReadonlySet<string>> {
  const lost = new Set<string>();
  const ids = [...digests.keys()];
  const ports = {
    async send(asked: readonly string[], until: AbortSignal) {
      const known = await askKnown(config, http, asked, until);
      for (const id of asked) if (known.get(id) !== digests.get(id)) lost.add(id);
      return { stored: asked, thin: [], again: [], refused: [] };
    },
    now: Date.now,
    patienceMs,
    onBusy() {},
    onStored() {},
    onRefused: (id: string) => lost.add(id),
  };
  for (let from = 0; from < ids.length; from += AT_ONCE)
    await deliver(ids.slice(from, from + AT_ONCE), ports, signal);
  return lost;
}
