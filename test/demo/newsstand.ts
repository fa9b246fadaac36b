import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { root } from '../setup/step.ts';

/** The four outlets, each with its page about the one event. */
export const STORIES = {
  agency: { outlet: 'meridianpress', path: '/world/port-sorrel-flood-barrier' },
  spun: {
    outlet: 'newsflow24',
    path: '/flood-barrier-failure-in-port-sorrel-forces-12400-folks-from-their-properties/',
  },
  translated: { outlet: 'atlanticcourier', path: '/en/mundo/port-sorrel-barrier-floods' },
  altered: { outlet: 'harrowstandard', path: '/news/world/port-sorrel-barrier' },
} as const;

export type StoryName = keyof typeof STORIES;

export interface Newsstand {
  /** The story's address: each outlet has its own host under .localhost, which browsers send to this machine. */
  address(story: StoryName): string;
  close(): Promise<void>;
}

const folder = path.join(root, 'test/demo/stories');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The file for an address, or null: a story by its path, an outlet's style by its host, a picture by its name. */
function fileFor(host: string, pathname: string): string | null {
  const outlet = host.split('.')[0] ?? '';
  const story = Object.values(STORIES).find(one => one.path === pathname);
  if (story) return path.join(folder, story.outlet, 'index.html');
  if (pathname === '/style.css' && Object.values(STORIES).some(one => one.outlet === outlet))
    return path.join(folder, outlet, 'style.css');
  const picture = /^\/photos\/(\w+\.svg)$/.exec(pathname)?.[1];
  return picture ? path.join(folder, 'photos', picture) : null;
}

/** Serves the four stories on a free loopback port. */
export async function openNewsstand(): Promise<Newsstand> {
  const server = createServer(async (request, response) => {
    const { hostname, pathname } = new URL(
      request.url ?? '/',
      `http://${request.headers.host ?? 'localhost'}`,
    );
    const file = fileFor(hostname, pathname);
    const body = file ? await readFile(file).catch(() => null) : null;
    response.statusCode = body ? 200 : 404;
    response.setHeader('content-type', TYPES[path.extname(file ?? '')] ?? 'text/plain; charset=utf-8');
    response.end(body ?? 'The newsstand has no such page.');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: story => `http://${STORIES[story].outlet}.localhost:${port}${STORIES[story].path}`,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
