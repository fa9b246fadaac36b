import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, StepError } from '../../setup/step.ts';

/** A copy of what git knows, somewhere else. */
function copyTo(folder: string): void {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const file of files.filter(Boolean)) {
    const from = path.join(root, file);
    if (!statSync(from, { throwIfNoEntry: false })?.isFile()) continue;
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    cpSync(from, path.join(folder, file));
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
}

/** Every file of a built extension, by its digest. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter(file => statSync(path.join(folder, file)).isFile())
      .map(file => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );
}

/** Builds twice, in folders of different names, and answers how many files were made and which of them differ. */
export function compareTwoBuilds(): { files: number; differing: string[] } {
  const base = mkdtempSync(path.join(os.tmpdir(), 'unspin-builds-'));
  try {
    const [one, two] = ['one', 'the-other-one'].map(name => {
      const folder = path.join(base, name);
      copyTo(folder);
      const { status, stderr } = spawnSync(process.execPath, ['build.mjs', 'chrome', 'firefox'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, TZ: name === 'one' ? 'UTC' : 'Asia/Tokyo' },
      });
      if (status !== 0) throw new StepError(`A build in a folder of its own failed: ${stderr}`);
      return digests(path.join(folder, 'dist'));
    });
    const names = new Set([...(one?.keys() ?? []), ...(two?.keys() ?? [])]);
    return { files: names.size, differing: [...names].filter(name => one?.get(name) !== two?.get(name)) };
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}
