import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostilePage } from './pages/hostile-page.ts';

/** Serves hostile pages on this computer and remembers who asked for what else. */
export interface HostileSite {
  readonly origin: string;
  /** The page's address from now on. */
  serve(page: Pick<HostilePage, 'html' | 'headers' | 'type'>): string;
  /** Paths under /hit/ that were asked for: nothing of ours and no foreign text may ever cause one. */
  readonly hits: string[];
  /** All paths that were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** Addresses may be longer than Node's own servers take them. Bytes. */
const LONGEST_ADDRESS = 1_000_000;

export async function openHostileSite(): Promise<HostileSite> {
  const pages = new Map<string, Pick<HostilePage, 'html' | 'headers' | 'type'>>();
  const hits: string[] = [];
  const asked: string[] = [];
  const server = createServer({ maxHeaderSize: LONGEST_ADDRESS }, (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    if (path.startsWith('/hit/')) hits.push(path);
    const page = pages.get(path.replace(/[?#].*/, ''));
    response.writeHead(page || path === '/elsewhere' ? 200 : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html() ?? '<title>Elsewhere</title><p>Nothing here.');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    hits,
    asked,
    serve(page) {
      const path = `/page/${pages.size}`;
      pages.set(path, page);
      return `${origin}${path}`;
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
