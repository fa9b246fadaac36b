import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../setup/browsers.ts';
import type { InPage } from './in-page.ts';

/** Chromium's. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];
const ENTRY = fileURLToPath(new URL('in-page.ts', import.meta.url));

/** A real browser with the library's code in it, and a fresh profile, for tests of its IndexedDB. */
export interface LibraryBrowser {
  /** A new page of the one origin all pages share. */
  open(): Promise<Page>;
  /** Deletes the files in which Chromium keeps large values, as a failing disk does. */
  loseFiles(): Promise<void>;
  /** Ends the browser as a crash does, at once and without a last word, and starts it on the same profile again. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Resolves when the launcher has put back what it had changed in a profile, which it does after its browser ended. */
async function untilPutBack(profile: string): Promise<void> {
  while ((await readdir(profile)).some(name => name.endsWith('.puppeteer'))) await setTimeout(25);
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    // The runner compiles tests with names kept, and the functions they send to the page carry this call.
    banner: { js: 'globalThis.__name = named => named;' },
  });
  const script = outputFiles[0]?.text;
  if (script === undefined) throw new Error(`esbuild made nothing of ${entry}`);
  return script;
}

export interface LibraryBrowserOptions {
  /** Chromium unless told. */
  readonly browser?: BrowserName;
  /** Bundled, and run in every page; the tests' own unless told. */
  readonly entry?: string;
  /** What the origin answers beside its page: the pieces of a body. */
  readonly serve?: (path: string) => Iterable<string | Uint8Array> | undefined;
  /** Milliseconds one call into the page may take; 180,000 unless told. */
  readonly protocolTimeout?: number;
}

/** Opens the browser with a server of its own. */
export async function openLibraryBrowser(options: LibraryBrowserOptions = {}): Promise<LibraryBrowser> {
  const { browser: name = 'Chromium', entry = ENTRY, serve, protocolTimeout = 180_000 } = options;
  const script = await bundle(entry);
  const server = createServer((request, response) => {
    const body = serve?.(request.url ?? '/');
    if (body) return Readable.from(body).pipe(response);
    const isScript = request.url === '/in-page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    return response.end(
      isScript ? script : '<!doctype html><title>Library</title><script src="/in-page.js"></script>',
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`${name} is not installed.`);
  const userDataDir = await mkdtemp(path.join(os.tmpdir(), 'unspin-library-'));
  const launch = (): Promise<Browser> =>
    puppeteer.launch({
      executablePath,
      protocolTimeout,
      userDataDir,
      ...(name === 'Firefox' ? { browser: 'firefox' } : { pipe: true, args: FLAGS }),
    });
  let browser = await launch();
  return {
    async open() {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}/`);
      return page;
    },
    async loseFiles() {
      const folder = path.join(userDataDir, 'Default/IndexedDB');
      const blobs = (await readdir(folder)).filter(name => name.endsWith('.blob'));
      for (const name of blobs) await rm(path.join(folder, name), { recursive: true });
    },
    async kill() {
      const running = browser.process();
      const gone = new Promise(resolve => running?.once('exit', resolve));
      running?.kill('SIGKILL');
      await gone;
      await untilPutBack(userDataDir);
      browser = await launch();
    },
    async close() {
      await browser.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 10 });
      server.closeAllConnections();
      server.close();
    },
  };
}

declare global {
  /** In the page only. */
  var inPage: InPage;
}
