import * as v from 'valibot';
import { type FeedState, FeedStateSchema } from '../../lookup/feeds/feed-state.ts';
import type { Shape } from './shapes.ts';
import { stored } from './stored.ts';

/** A feed that the reader trusts, and what came of it. */
export interface TrustedFeed {
  readonly state: FeedState;
  /** Stories that it brought into the library. */
  readonly stories: number;
  /** Other sites that its stories stand on and that the browser does not let us reach, as match patterns. */
  readonly closed: readonly string[];
}

const shape: Shape<readonly TrustedFeed[]> = v.array(
  v.object({
    state: FeedStateSchema,
    stories: v.pipe(v.number(), v.integer(), v.minValue(0)),
    closed: v.array(v.string()),
  }),
);

/** On this computer only, in the order they were added. Only the background writes it, one change at a time. */
export const feeds = stored<readonly TrustedFeed[]>('local', 'feeds', shape, []);
