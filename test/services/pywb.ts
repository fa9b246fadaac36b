import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { type Captured, warc } from './warc.ts';

/** A pywb archive on loopback that replays the given captures. */
export interface Pywb {
  /** `http://127.0.0.1:PORT/news` */
  readonly base: string;
  close(): Promise<void>;
}

/** The server ends by itself after this, should the test be killed before it can end it. */
const LIFETIME_SECONDS = 300;
const SERVER = `import signal; signal.alarm(${LIFETIME_SECONDS}); from pywb.apps.cli import wayback; wayback()`;

/** @param bin the folder of pywb's commands */
export async function startPywb(bin: string, captures: readonly Captured[]): Promise<Pywb> {
  const home = mkdtempSync(join(tmpdir(), 'unspin-archive-'));
  writeFileSync(join(home, 'captures.warc'), warc(captures));
  const manage = (...words: string[]) =>
    execFileSync(join(bin, 'wb-manager'), words, { cwd: home, stdio: 'pipe' });
  manage('init', 'news');
  manage('add', 'news', 'captures.warc');
  const port = await freePort();
  const server = spawn(join(bin, 'python'), ['-c', SERVER, '-b', '127.0.0.1', '-p', String(port)], {
    cwd: home,
    stdio: 'ignore',
  });
  const base = `http://127.0.0.1:${port}/news`;
  await answers(`http://127.0.0.1:${port}/`, server);
  return {
    base,
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
      rmSync(home, { recursive: true });
    },
  };
}

/** Waits until the server answers; fails as soon as it has ended. */
async function answers(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const up = await fetch(address).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  throw new Error(`pywb ended with status ${server.exitCode} before it answered.`);
}
