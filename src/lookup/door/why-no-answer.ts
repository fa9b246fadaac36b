import type { LookupCode } from './lookup-error.ts';

/** Node's names for a certificate that does not hold; browsers do not tell it from a host that is not there. */
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|ERR_TLS/;

/** Why a request brought no answer at all, from what `fetch` threw. */
export function whyNoAnswer(error: unknown): Extract<LookupCode, 'unreachable' | 'untrusted'> {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return CERTIFICATE.test(code) ? 'untrusted' : 'unreachable';
}
