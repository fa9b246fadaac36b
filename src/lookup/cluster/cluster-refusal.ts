import * as v from 'valibot';
import type { HttpAnswer } from '../door/http-request.ts';
import { type LookupCode, LookupError } from '../door/lookup-error.ts';
import { retryAfter } from '../door/retry-after.ts';
import { statusRefusal } from '../door/status-refusal.ts';

/** Both engines' errors; a proxy before them, and some old answers, give a bare string. */
const ErrorSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    error: v.union([
      v.string(),
      v.object({ type: v.optional(v.string(), ''), reason: v.nullish(v.string()) }),
    ]),
  }),
);

/** A reason is told in full up to here, in characters: it may quote a whole story. */
const LONGEST_REASON = 300;

interface Told {
  readonly type: string;
  readonly detail: string | undefined;
}

function told(text: string): Told {
  const parsed = v.safeParse(ErrorSchema, text);
  if (!parsed.success) return { type: '', detail: undefined };
  const { error } = parsed.output;
  if (typeof error === 'string') return { type: '', detail: error.slice(0, LONGEST_REASON) };
  return { type: error.type, detail: (error.reason ?? error.type).slice(0, LONGEST_REASON) };
}

const CODES: Readonly<Record<number, LookupCode>> = {
  401: 'key-refused',
  403: 'not-permitted',
  413: 'too-large',
};

/** What a cluster means by a status and the error beside it; undefined for an answer. */
export function clusterRefusal(answer: HttpAnswer, who: string): LookupError | undefined {
  const plain = statusRefusal(answer, who);
  if (!plain) return undefined;
  const { type, detail } = told(answer.text);
  const code = type === 'index_not_found_exception' ? 'no-index' : (CODES[answer.status] ?? plain.code);
  // Who may not even know the key's owner is told nothing worth showing.
  const shown = answer.status === 401 ? undefined : detail;
  return new LookupError(code, who, {
    detail: shown,
    retryAt: retryAfter(answer.headers['retry-after'], answer.at),
  });
}
