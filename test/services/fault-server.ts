import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers one request, well or badly. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

export interface Logged {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** A server on loopback that answers each path as it is told, and remembers what it was asked. */
export interface FaultServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly requests: readonly Logged[];
  /** From now on requests whose path begins so get this answer; the longest beginning wins. */
  answer(path: string, handler: Handler): void;
  close(): Promise<void>;
}

export async function startFaultServer(): Promise<FaultServer> {
  const handlers = new Map<string, Handler>();
  const requests: Logged[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ method: request.method ?? '', path, headers: request.headers });
    const [handler] = [...handlers]
      .filter(([prefix]) => path.startsWith(prefix))
      .sort(([a], [b]) => b.length - a.length)
      .map(([, found]) => found);
    if (handler) handler(request, response);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    answer: (path, handler) => void handlers.set(path, handler),
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
