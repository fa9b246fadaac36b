import { type Diagnosis, diagnose } from '../../lookup/cluster/diagnose.ts';
import { mayAsk, sitesOf } from '../browser/permissions.ts';
import { settings } from '../browser/settings.ts';
import { text } from '../browser/text.ts';
import { interpreter } from '../browser/told/interpreter.ts';
import { openDoor } from './consent/network.ts';

/** Tries the newsroom cluster that the reader set up. Nothing is asked while the network is off. */
export async function testCluster(): Promise<Diagnosis> {
  const now = await settings.get();
  const { cluster, network } = now;
  if (!cluster) return { ok: false, why: text('clusterBadAddress') };
  if (!network) return { ok: false, why: text('notAskedNetworkOff') };
  if (!(await mayAsk(sitesOf([cluster.address])))) return { ok: false, why: text('clusterNotAllowed') };
  const found = await diagnose(cluster, openDoor(now), new AbortController().signal);
  return found.ok ? found : { ok: false, why: (await interpreter())(found.why) };
}
