import { isLoopback } from './door/address-policy.ts';
import type { Http, HttpAnswer } from './door/http-request.ts';

const KEEP_MS = 60 * 60_000;

/** Opens an outlet's own page over https. Rejects with a `LookupError`, or with the signal's reason. */
export function openPage(url: string, http: Http, signal: AbortSignal): Promise<HttpAnswer> {
  const page = new URL(url);
  if (page.protocol === 'http:' && !isLoopback(page.hostname)) page.protocol = 'https:';
  return http.ask(page.href, {
    who: page.host,
    signal,
    expect: ['html'],
    follow: 'same-site',
    maxAgeMs: KEEP_MS,
  });
}
