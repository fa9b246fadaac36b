import type { Pace } from '../door/host-pace.ts';

/** Services with the reader's own key allow one question a second on their smallest plan. */
export const KEYED_PACE: Pace = { burst: 1, everyMs: 1000, maxWaitMs: 3000, restMs: 60_000 };
