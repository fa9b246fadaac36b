import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Keys that the gate knows, as they stand in the Authorization header after its scheme. */
export const READER = 'ApiKey cmVhZGVyOm1heS1vbmx5LXJlYWQ=';
export const WRITER = `Basic ${Buffer.from('desk:may-write').toString('base64')}`;

/**
 * A proxy that lets in by key. OpenSearch's minimal distribution has no security plugin, so it is this gate that
 * refuses, with the answers that both engines' own security gives: 401 for a key it does not know, 403 where a key that
 * may only read wants to write.
 */
export interface Gate {
  readonly origin: string;
  /** The Authorization headers that came, without repetition. */
  readonly seen: ReadonlySet<string>;
  close(): Promise<void>;
}

/** What the privilege `read` allows: searching, counting, getting, and asking what fields there are. */
const READING = /^\/[^/_][^/]*\/(?:_search|_count|_mget|_field_caps)(?:\?|$)/;

const refuse = (response: ServerResponse, status: number, reason: string): void => {
  const error = { type: 'security_exception', reason };
  response
    .writeHead(status, { 'content-type': 'application/json; charset=UTF-8' })
    .end(JSON.stringify({ error: { root_cause: [error], ...error }, status }));
};

export async function startGate(origin: string): Promise<Gate> {
  const seen = new Set<string>();

  function pass(incoming: IncomingMessage, response: ServerResponse): void {
    const { authorization: _, ...headers } = incoming.headers;
    const { method, url = '/' } = incoming;
    const forwarded = request(`${origin}${url}`, { method, headers });
    forwarded.on('response', answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.on('error', () => response.destroy());
    incoming.pipe(forwarded);
  }

  const server = createServer((incoming, response) => {
    const { authorization = '' } = incoming.headers;
    seen.add(authorization);
    if (authorization !== READER && authorization !== WRITER)
      return refuse(response, 401, 'unable to authenticate with provided credentials');
    if (authorization === READER && !READING.test(incoming.url ?? ''))
      return refuse(response, 403, `action [${incoming.method} ${incoming.url}] is unauthorized for API key`);
    return pass(incoming, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
