import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { withoutMarkupOfStrings } from '../../../src/build/without-markup-of-strings.mjs';
import { type BrowserName, findBrowser } from '../../setup/browsers.ts';
import { root } from '../../setup/step.ts';

/** Nothing is fetched and no script of the page runs: pages are tested as they were saved, under a strict policy. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; child-src 'self'";

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A real browser with pages of a test's own in it. */
export interface Lab {
  /** Opens HTML in a tab and puts the bundled `entry` in, as `unspin`. */
  open(html: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Serves another page, for frames; answers its path. */
  serve(html: string, headers?: Readonly<Record<string, string>>): string;
  /** The bundled entry as a script. */
  readonly script: string;
  close(): Promise<void>;
}

async function bundle(entry: string): Promise<string> {
  const built = await esbuild.build({
    entryPoints: [path.join(root, 'test/page/inside', entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'unspin',
    target: 'chrome121',
    // The libraries as they ship.
    plugins: [withoutMarkupOfStrings],
  });
  const script = built.outputFiles[0]?.text;
  if (script === undefined) throw new Error(`${entry} was not bundled.`);
  // A page's evaluate() runs in a function: the bundle's own "var" would stay inside it.
  return `${script}\nglobalThis.unspin = unspin;`;
}

async function launch(name: BrowserName, userDataDir: string): Promise<Browser> {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`${name} is not installed.`);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    browser: name === 'Firefox' ? 'firefox' : 'chrome',
    executablePath,
    headless: true,
    userDataDir,
    args: name === 'Firefox' ? [] : [...FLAGS, ...sandbox],
    defaultViewport: { width: 1280, height: 900 },
  });
}

/** @param entry a file of test/page/inside, whose exports become `unspin` in the page */
export async function openLab(name: BrowserName, entry: string): Promise<Lab> {
  const script = await bundle(entry);
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const profile = await mkdtemp(path.join(os.tmpdir(), 'unspin-lab-'));
  const browser = await launch(name, profile);
  const serve: Lab['serve'] = (html, headers = {}) => {
    const at = `/${pages.size}`;
    pages.set(at, { html, headers });
    return at;
  };
  return {
    script,
    serve,
    async open(html, headers) {
      const at = serve(html, headers);
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${port}${at}`, { waitUntil: 'load' });
      await page.evaluate(script);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
