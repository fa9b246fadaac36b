import * as v from 'valibot';
import { ClusterConfigSchema } from '../lookup/cluster/cluster-config.ts';
import { FIRST_SPREAD, type Spread } from '../lookup/cluster/story-mapping.ts';
import { Refusal } from './failure.ts';

/** Both engines allow a thousand shards a node; an index with more was a slip of the finger. */
const MOST_SHARDS = 1024;

function wholeNumber(option: string, given: string, least: number): number {
  const number = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN;
  if (number >= least && number <= MOST_SHARDS) return number;
  throw new Refusal(`--${option} has to be a number from ${least} to ${MOST_SHARDS}, not "${given}".`);
}

/** How a new index is spread over the cluster, as the options say it. */
export const spreadOf = ({ shards, replicas }: { shards?: string; replicas?: string }): Spread => ({
  shards: shards === undefined ? FIRST_SPREAD.shards : wholeNumber('shards', shards, 1),
  replicas: replicas === undefined ? FIRST_SPREAD.replicas : wholeNumber('replicas', replicas, 0),
});

/** The name of one index: stories are put into one, though they may be looked up in several. */
export function indexNameOf(given: string): string {
  if (v.is(ClusterConfigSchema.entries.index, given) && !given.includes('*')) return given;
  throw new Refusal(`"${given}" is no name for an index: small letters, digits, ".", "_" and "-".`);
}
