import * as v from 'valibot';
import {
  admit,
  afterAnswer,
  afterFailure,
  afterRefusal,
  freshHost,
  type HostState,
  type Pace,
} from './host-pace.ts';
import type { Store } from './store.ts';

const StateSchema = v.object({
  free: v.number(),
  at: v.number(),
  restUntil: v.number(),
  refusals: v.number(),
  failures: v.number(),
});

export type Outcome = {
  readonly kind: 'answer' | 'refusal' | 'failure';
  readonly retryAt?: number | undefined;
};

/** Keeps every host's pace in a store, one change at a time, so that it survives the worker. */
export interface PaceKeeper {
  /** Takes a turn: the milliseconds to wait first, or the time until which the host rests. */
  takeTurn(host: string, pace: Pace): Promise<{ waitMs: number } | { restUntil: number }>;
  /** Until when the host rests by now (ms since 1970); a time that is over when it does not. */
  restOf(host: string, pace: Pace): Promise<number>;
  /** Notes how it went; answers until when the host rests, 0 when it does not (ms since 1970). */
  note(host: string, pace: Pace, outcome: Outcome): Promise<number>;
}

interface Shared {
  readonly turns: Map<string, Promise<unknown>>;
  /** Where storage fails, a host is still not asked too often while this process lives. */
  readonly unsaved: Map<string, HostState>;
}

/** Look-ups side by side have doors of their own, but a host is the same for all that share a store. */
const sharedBy = new WeakMap<Store, Shared>();

function sharedOf(store: Store): Shared {
  const shared = sharedBy.get(store) ?? { turns: new Map(), unsaved: new Map() };
  sharedBy.set(store, shared);
  return shared;
}

export function paceKeeper(store: Store, now: () => number): PaceKeeper {
  const { turns, unsaved } = sharedOf(store);

  async function load(host: string, pace: Pace): Promise<HostState> {
    const parsed = v.safeParse(StateSchema, unsaved.get(host) ?? (await store.read(`pace:${host}`)));
    return parsed.success ? parsed.output : freshHost(pace, now());
  }

  async function save(host: string, state: HostState): Promise<void> {
    try {
      await store.write(`pace:${host}`, state);
      unsaved.delete(host);
    } catch {
      unsaved.set(host, state);
    }
  }

  // Two questions at once must not both read the same state: each host has one queue.
  function inTurn<T>(host: string, step: () => Promise<T>): Promise<T> {
    const turn = (turns.get(host) ?? Promise.resolve()).then(step, step);
    turns.set(host, turn);
    return turn;
  }

  return {
    takeTurn: (host, pace) =>
      inTurn(host, async () => {
        const admission = admit(await load(host, pace), pace, now());
        if (admission.kind === 'rest') return { restUntil: admission.until };
        await save(host, admission.state);
        return { waitMs: admission.waitMs };
      }),
    restOf: (host, pace) => inTurn(host, async () => (await load(host, pace)).restUntil),
    note: (host, pace, { kind, retryAt }) =>
      inTurn(host, async () => {
        const state = await load(host, pace);
        const next =
          kind === 'answer'
            ? afterAnswer(state)
            : kind === 'refusal'
              ? afterRefusal(state, pace, now(), retryAt)
              : afterFailure(state, now(), retryAt);
        await save(host, next);
        return next.restUntil;
      }),
  };
}
