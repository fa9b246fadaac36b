import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { StepError } from '../../setup/step.ts';
import type { Engine } from './engines.ts';

/** What a mirror may take to send it, in milliseconds. */
const DOWNLOAD_MS = 120_000;

async function download({ archive, sha512 }: Engine): Promise<Uint8Array> {
  const response = await fetch(archive, { signal: AbortSignal.timeout(DOWNLOAD_MS) });
  if (!response.ok) throw new StepError(`Maven Central answered ${response.status} for ${archive}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const digest = createHash('sha512').update(bytes).digest('hex');
  if (digest !== sha512) throw new StepError(`${archive} is not the file it was`);
  return bytes;
}

/** The folder an engine lies in, downloaded into the temporary folder the first time. */
export async function haveEngine(engine: Engine): Promise<string> {
  const home = path.join(tmpdir(), 'unspin-engines', engine.title.replace(' ', '-'));
  if (existsSync(home)) return home;
  console.log(`Downloading ${engine.title} from Maven Central …`);
  const unpacking = `${home}.${process.pid}`;
  for (const [name, bytes] of Object.entries(unzipSync(await download(engine)))) {
    // Without the folder that the whole archive stands in.
    const file = path.join(unpacking, name.slice(name.indexOf('/') + 1));
    const isFolder = name.endsWith('/');
    if (engine.without && name.includes(engine.without)) continue;
    await mkdir(isFolder ? file : path.dirname(file), { recursive: true });
    if (!isFolder) await writeFile(file, bytes);
  }
  // Whole or not at all; another run may have been quicker.
  await rename(unpacking, home).catch(() => rm(unpacking, { recursive: true }));
  return home;
}
