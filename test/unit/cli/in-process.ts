import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { run } from '../../../src/cli/run.ts';

export interface Ended {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and waits for its end. */
export async function unspin(args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const [out, err] = [text(output), text(errors)];
  const status = await run(args, {
    input: Readable.from([Buffer.from(input)]),
    output,
    errors,
    colours: false,
    signal: new AbortController().signal,
  });
  output.end();
  errors.end();
  return { status, out: await out, err: await err };
}

/** A folder that goes when the test ends, with these files in it. */
export async function folder(
  context: TestContext,
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<(name: string) => string> {
  const path = await mkdtemp(join(tmpdir(), 'unspin-cli-'));
  context.after(() => rm(path, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return name => join(path, name);
}

/** Lines of JSON, for standard input. */
export const asLines = (values: readonly object[]): string =>
  values.map(value => `${JSON.stringify(value)}\n`).join('');

/** The answers on standard output. */
// biome-ignore lint/suspicious/noExplicitAny: tests read whatever came out
export const answers = (out: string): any[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
