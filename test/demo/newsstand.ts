import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serve } from '../setup/serve.ts';
import { root } from '../setup/step.ts';

/** The four outlets, each with its page about the one event. */
const STORIES = {
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
  /** The same page where it has no name, only this machine's number. */
  plainAddress(story: StoryName): string;
  close(): Promise<void>;
}

const folder = path.join(root, 'test/demo/stories');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The file for an address, or null: a story by its path, an outlet's style by its host, a picture by its name. */
function fileFor({ hostname, pathname }: URL): string | null {
  const outlets = Object.values(STORIES);
  const story = outlets.find(one => one.path === pathname);
  if (story) return path.join(folder, story.outlet, 'index.html');
  const host = outlets.find(one => hostname === `${one.outlet}.localhost`);
  if (host && pathname === '/style.css') return path.join(folder, host.outlet, 'style.css');
  const picture = /^\/photos\/(\w+\.svg)$/.exec(pathname)?.[1];
  return picture ? path.join(folder, 'photos', picture) : null;
}

/** Serves the four stories on a free loopback port. */
export async function openNewsstand(): Promise<Newsstand> {
  const { port, close } = await serve(async url => {
    const file = fileFor(url);
    if (file === null) return null;
    return { body: await readFile(file), type: TYPES[path.extname(file)] ?? 'application/octet-stream' };
  });
  return {
    address: story => `http://${STORIES[story].outlet}.localhost:${port}${STORIES[story].path}`,
    plainAddress: story => `http://127.0.0.1:${port}${STORIES[story].path}`,
    close,
  };
}
