import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../setup/step.ts';
import type { StagedTab } from './tab-states.ts';

/** All that the staged tabs are made of. */
const MADE_OF = ['src/story', 'src/extract', 'src/engine', 'test/demo/stories', 'test/gallery'];

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of MADE_OF) {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter(entry => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name));
    for (const file of files.sort()) hash.update(path.relative(root, file)).update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The gallery's tabs. Reading and checking the stories takes seconds and many journeys want them: they are made once
 * for a state of the sources and kept under dist/.
 */
export async function stagedOnce(): Promise<Readonly<Record<string, StagedTab>>> {
  const file = path.join(root, 'dist/gallery', `${await fingerprint()}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept);
  const { stagedTabs } = await import('./tab-states.ts');
  const made = stagedTabs();
  await mkdir(path.dirname(file), { recursive: true });
  // Two processes may make it at once: each puts a whole file in place.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(made));
  await rename(`${file}.${process.pid}`, file);
  return made;
}
