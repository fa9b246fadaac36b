import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Answer {
  readonly body: string | Buffer;
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Server {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves on a free loopback port; null is answered 404. */
export async function serve(answer: (url: URL) => Promise<Answer | null>): Promise<Server> {
  const server = createServer(async (request, response) => {
    const url = `http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`;
    const found = URL.canParse(url) ? await answer(new URL(url)).catch(() => null) : null;
    if (found === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': found.type, ...found.headers }).end(found.body);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
