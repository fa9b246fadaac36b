import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { asPage, bodyOf, ORIGINAL } from './stories.ts';

const source = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
let built = '';

// The program as it ships: bundled, with the lexicon beside it, away from the sources.
before(async () => {
  built = await mkdtemp(join(tmpdir(), 'unspin-built-'));
  await copyFile(source('src/engine/lexicon/english.lexicon'), join(built, 'english.lexicon'));
  await esbuild.build({
    entryPoints: [source('src/cli/main.ts')],
    outfile: join(built, 'cli.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['canvas'],
    define: { __VERSION__: '"1.2.3"' },
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});
after(() => rm(built, { recursive: true }));

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, [join(built, 'cli.mjs'), ...args], { stdio: 'pipe' });

async function ended(child: ChildProcess) {
  const [out, err, [status]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'close'),
  ]);
  return { out, err, status };
}

test('the program tells its version', async () => {
  assert.deepEqual(await ended(start('--version')), { out: '1.2.3\n', err: '', status: 0 });
});

test('a page is fetched from the address that was given', async context => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(asPage(ORIGINAL));
  });
  context.after(() => server.close());
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  assert.ok(address && typeof address === 'object');
  const url = `http://127.0.0.1:${address.port}/ferry`;
  const { out, err, status } = await ended(start('check', url, '--json'));
  assert.equal(err, '');
  assert.equal(status, 0);
  assert.equal(JSON.parse(out).article.url, url);
});

test('a mistake ends with one sentence and status 2', async () => {
  const { out, err, status } = await ended(start('check', 'no-such-page.html'));
  assert.deepEqual([out, status], ['', 2]);
  assert.match(err, /^unspin: There is no such file: no-such-page\.html\n$/);
});

test('when the reader of the answers goes away the program ends without a word', async () => {
  const child = start('check', '--jsonl');
  const line = `${JSON.stringify({ id: 'a', text: bodyOf(ORIGINAL) })}\n`;
  child.stdin!.on('error', () => {});
  const goOn = () => child.stdin!.writable && child.stdin!.write(line.repeat(50), goOn);
  goOn();
  child.stdout!.once('data', () => child.stdout!.destroy());
  const [err, [status]] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  assert.deepEqual([err, status], ['', 0]);
});
