/** How often a host may be asked. A pure state machine: state and time in, state and decision out. */
export interface Pace {
  /** Questions that may follow one another at once. */
  readonly burst: number;
  /** Milliseconds after which one more may follow. */
  readonly everyMs: number;
  /** Longest wait before a question is given up instead, in milliseconds. */
  readonly maxWaitMs: number;
  /** Milliseconds of rest after "too many requests" without a time; doubled each time in a row. */
  readonly restMs: number;
}

/** What is remembered of a host; plain data, kept across restarts. Times in milliseconds since 1970. */
export interface HostState {
  /** Questions still free to ask at `at`; below zero those already waiting their turn. */
  readonly free: number;
  readonly at: number;
  readonly restUntil: number;
  /** Refusals in a row. */
  readonly refusals: number;
  /** Failures (no answer, server errors) in a row. */
  readonly failures: number;
}

export type Admission =
  | { readonly kind: 'go'; readonly waitMs: number; readonly state: HostState }
  | { readonly kind: 'rest'; readonly until: number };

/** Ordinary sites: a reader's own browsing rhythm. */
export const SITE_PACE: Pace = { burst: 4, everyMs: 1000, maxWaitMs: 5000, restMs: 5 * 60_000 };

/** Failures in a row after which a host is left alone: a third try rarely tells more. */
const FAILURES_BEFORE_REST = 3;
const FAILURE_REST_MS = 60_000;
const LONGEST_REST_MS = 6 * 60 * 60_000;

export const freshHost = (pace: Pace, now: number): HostState => ({
  free: pace.burst,
  at: now,
  restUntil: 0,
  refusals: 0,
  failures: 0,
});

/** Whether a question may go now, after a wait, or not before the rest is over. */
export function admit(state: HostState, pace: Pace, now: number): Admission {
  if (now < state.restUntil) return { kind: 'rest', until: state.restUntil };
  // A clock set back must not lock a host for ever: time never runs backwards here.
  const passed = Math.max(0, now - state.at);
  const free = Math.min(pace.burst, state.free + passed / pace.everyMs) - 1;
  const waitMs = free >= 0 ? 0 : Math.ceil(-free * pace.everyMs);
  if (waitMs > pace.maxWaitMs) return { kind: 'rest', until: now + waitMs };
  return { kind: 'go', waitMs, state: { ...state, free, at: now } };
}

/** After a usable answer. */
export const afterAnswer = (state: HostState): HostState => ({ ...state, refusals: 0, failures: 0 });

/** After "too many requests": rest until the time the host named, else longer each time in a row. */
export function afterRefusal(state: HostState, pace: Pace, now: number, retryAt?: number): HostState {
  const rest = Math.min(pace.restMs * 2 ** Math.min(state.refusals, 10), LONGEST_REST_MS);
  return { ...state, refusals: state.refusals + 1, restUntil: retryAt ?? now + rest };
}

/** After no answer or a server error. */
export function afterFailure(state: HostState, now: number, retryAt?: number): HostState {
  const failures = state.failures + 1;
  const over = Math.min(failures - FAILURES_BEFORE_REST, 10);
  const rest = over < 0 ? 0 : Math.min(FAILURE_REST_MS * 2 ** over, LONGEST_REST_MS);
  return { ...state, failures, restUntil: Math.max(state.restUntil, retryAt ?? (rest ? now + rest : 0)) };
}
