import type { KeptAnswer } from './answer-cache.ts';
import { type LookupCode, LookupError } from './lookup-error.ts';
import { retryAfter } from './retry-after.ts';

const CODES: Readonly<Record<number, LookupCode>> = {
  400: 'question-refused',
  401: 'refused',
  404: 'not-found',
  408: 'timeout',
  410: 'gone',
  414: 'question-refused',
  422: 'question-refused',
  429: 'rate-limited',
};

/** What a status means where a service says nothing finer: undefined for an answer, else the error. */
export function statusRefusal({ status, headers, at }: KeptAnswer, who: string): LookupError | undefined {
  if (status >= 200 && status < 300) return undefined;
  const code = CODES[status] ?? (status >= 500 ? 'server-error' : 'refused');
  return new LookupError(code, who, { retryAt: retryAfter(headers['retry-after'], at) });
}
