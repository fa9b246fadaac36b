import { type ConfiguredOrigins, isPrivateHost, mayOpen, openable } from '../door/address-policy.ts';
import { answerCache, type KeptAnswer } from '../door/answer-cache.ts';
import { contentKind } from '../door/content-kind.ts';
import { decodeText } from '../door/decode-text.ts';
import { SITE_PACE } from '../door/host-pace.ts';
import type { Http, HttpRequest } from '../door/http-request.ts';
import { type LookupCode, LookupError } from '../door/lookup-error.ts';
import { paceKeeper } from '../door/pace-keeper.ts';
import { pause } from '../door/pause.ts';
import { readBody } from '../door/read-body.ts';
import { shownAddress } from '../door/shown-address.ts';
import { statusRefusal } from '../door/status-refusal.ts';
import type { Store } from '../door/store.ts';
import { whyNoAnswer } from '../door/why-no-answer.ts';

export interface HttpPorts {
  readonly store: Store;
  /** Milliseconds since 1970. */
  now(): number;
  /** Origins the reader set up (own archive, cluster): the only ones that may be private or loopback. */
  configured(): ConfiguredOrigins;
  /** From sending to the last byte; 20 s by default: longer than any service's good day. */
  readonly timeoutMs?: number;
  /** After decompression; 10 MB by default: no article's HTML comes near it. */
  readonly maxBytes?: number;
}

const TIMEOUT_MS = 20_000;
const MAX_BYTES = 10 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Opens the one door to the network. Everything it throws is a `LookupError`, or the signal's reason. */
export function createHttp(ports: HttpPorts): Http {
  const keeper = paceKeeper(ports.store, ports.now);
  const cache = answerCache(ports.store, ports.now);
  const maxBytes = ports.maxBytes ?? MAX_BYTES;
  // Browsers do not tell where a redirect leads; Node does. Learnt from the first one met.
  let hidesRedirects = false;

  async function ask(address: string, request: HttpRequest): Promise<KeptAnswer> {
    const { who, signal, maxAgeMs = 0, pace = SITE_PACE } = request;
    signal.throwIfAborted();
    const url = openable(address, ports.configured());
    const question = `${shownAddress(url, request.secrets)} ${request.headers?.['accept-datetime'] ?? ''}`;
    const kept = maxAgeMs > 0 ? await cache.get(question, maxAgeMs) : undefined;
    if (kept) return kept;

    if (pace === 'own') return exchange(url, request);
    const turn = await keeper.takeTurn(url.host, pace);
    if ('restUntil' in turn) throw new LookupError('resting', who, { retryAt: turn.restUntil });
    await pause(turn.waitMs, signal);
    // Who went before may have been refused meanwhile: more questions make it worse.
    const restUntil = turn.waitMs > 0 ? await keeper.restOf(url.host, pace) : 0;
    if (restUntil > ports.now()) throw new LookupError('resting', who, { retryAt: restUntil });

    try {
      const answer = await exchange(url, request);
      // Nobody waits for it: who asks the host next, or this again, comes after it.
      keeper.note(url.host, pace, { kind: 'answer' }).catch(() => undefined);
      if (maxAgeMs > 0) void cache.put(question, answer);
      return answer;
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      const kind = outcomeOf(error);
      const restUntil = await keeper.note(url.host, pace, { kind, retryAt: error.retryAt });
      throw restUntil > ports.now() ? error.until(restUntil) : error;
    }
  }

  /** One question and its whole answer, judged. */
  async function exchange(url: URL, request: HttpRequest): Promise<KeptAnswer> {
    const { who, signal, expect } = request;
    const timeout = AbortSignal.timeout(ports.timeoutMs ?? TIMEOUT_MS);
    try {
      const response = await follow(url, request, AbortSignal.any([signal, timeout]));
      const headers = Object.fromEntries(response.headers);
      const contentType = headers['content-type'] ?? '';
      const text = decodeText(await readBody(response, maxBytes, who), contentType);
      const answer = {
        url: response.url || url.href,
        status: response.status,
        headers,
        text,
        at: ports.now(),
      };
      const refusal = request.judge ? request.judge(answer) : statusRefusal(answer, who);
      if (refusal) throw refusal;
      if (response.ok && text && expect && !expect.includes(contentKind(contentType, text)))
        throw new LookupError('wrong-type', who);
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof LookupError) throw error;
      throw new LookupError(timeout.aborted ? 'timeout' : whyNoAnswer(error), who, { cause: error });
    }
  }

  /** Goes from address to address, each checked before it is asked. */
  async function follow(first: URL, request: HttpRequest, signal: AbortSignal): Promise<Response> {
    const { who } = request;
    const check = (url: URL) => {
      const allowed =
        mayOpen(url, ports.configured()) && (request.follow === 'anywhere' || siteOf(url) === siteOf(first));
      if (!request.follow || !allowed) throw new LookupError('redirect-refused', who);
    };
    let url = first;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      const response = await send(url, first, request, signal);
      if (response.type === 'opaqueredirect') {
        check(url);
        hidesRedirects = true;
        return follow(url, request, signal);
      }
      if (response.redirected) check(new URL(response.url));
      const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
      if (location === null) return response;
      await response.body?.cancel();
      if (!URL.canParse(location, url)) throw new LookupError('malformed', who);
      url = secure(new URL(location, url));
      check(url);
    }
    throw new LookupError('too-many-redirects', who);
  }

  function send(url: URL, first: URL, request: HttpRequest, signal: AbortSignal): Promise<Response> {
    const { method = 'GET', headers = {}, body } = request;
    request.onSent?.({
      method,
      url: shownAddress(url, request.secrets),
      at: ports.now(),
      ...(body && { body }),
    });
    return fetch(url, {
      method,
      // What was meant for one host (a key, a date) is not told another.
      headers: url.origin === first.origin ? headers : {},
      ...(body !== undefined && { body }),
      signal,
      redirect: hidesRedirects && request.follow ? 'follow' : 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  }

  return { ask };
}

// "example.org" and "www.example.org" send readers to each other.
const siteOf = (url: URL): string => url.host.replace(/^www\./, '');

// Archives and old pages still point to http: addresses of hosts that answer on https.
function secure(url: URL): URL {
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname)) url.protocol = 'https:';
  return url;
}

const FAILURES: ReadonlySet<LookupCode> = new Set(['server-error', 'unreachable', 'untrusted', 'timeout']);

function outcomeOf({ code }: LookupError): 'answer' | 'refusal' | 'failure' {
  if (code === 'rate-limited') return 'refusal';
  return FAILURES.has(code) ? 'failure' : 'answer';
}

const PACKAGED = /^(?:chrome|moz)-extension:\/\//;

/**
 * The bytes of a file that ships inside the extension, such as the packed lexicon.
 * `url` is what `runtime.getURL` gives; any other address is refused with a `LookupError`.
 */
export async function readPackagedFile(url: string): Promise<Uint8Array> {
  if (!PACKAGED.test(url)) throw new LookupError('address-refused', url);
  const response = await fetch(url);
  if (!response.ok) throw new LookupError('not-found', url);
  return new Uint8Array(await response.arrayBuffer());
}
