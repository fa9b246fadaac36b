import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, run, StepError } from '../../setup/step.ts';
import { type Bench, exactly, type Row } from '../frame/row.ts';

const packagesFolder = path.join(root, 'dist/packages');

const gzipped = async (file: string): Promise<number> =>
  gzipSync(await readFile(path.join(root, 'dist/chrome', file)), { level: 9 }).length;

/** A page's script and the modules that it names outright, as they come before it runs. */
async function modulesOf(entry: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const code = await readFile(path.join(root, 'dist/chrome', entry), 'utf8');
  for (const [, from] of code.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g))
    if (from) await modulesOf(path.join(path.dirname(entry), from), seen);
  return seen;
}

async function scriptRow(what: string, files: Iterable<string>, most: number): Promise<Row> {
  const sizes = await Promise.all([...files].map(gzipped));
  const size = sizes.reduce((sum, one) => sum + one, 0);
  return { what, where: 'Chromium', unit: 'bytes gzipped', ours: exactly(size), bar: { of: 'ours', most } };
}

/** Sizes of what the stores get; `npm run build` refuses what outgrows test/bench/budgets.json. */
export const packages: Bench = {
  name: 'packages',
  async measure() {
    if ((await run(process.execPath, ['build.mjs', 'package'])) !== 0)
      throw new StepError('`npm run package` failed: see its words above.');
    const zips = (await readdir(packagesFolder)).filter(name => !name.includes('source'));
    const rows = zips.map(async (name): Promise<Row> => {
      const { length } = await readFile(path.join(packagesFolder, name));
      const where = name.includes('firefox') ? 'Firefox' : 'Chromium';
      const bar = { of: 'ours', most: 3_500_000 } as const;
      return { what: 'package', where, unit: 'bytes zipped', ours: exactly(length), bar };
    });
    return [
      ...(await Promise.all(rows)),
      await scriptRow('content script', ['content/main.js'], 60_000),
      await scriptRow(
        'popup’s scripts',
        [...(await modulesOf('popup/begin.js')), ...(await modulesOf('popup/main.js'))],
        40_000,
      ),
    ];
  },
};
