import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { unzipSync } from 'fflate';
import { root } from '../setup/step.ts';

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** Why packages of what lies here cannot be those of a commit, or false. */
function notACommit(): string | false {
  try {
    return git('status', '--porcelain') === '' ? false : 'there are changes that are not committed';
  } catch {
    return 'this is no git checkout';
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'unspin-package-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Makes the packages and answers a fingerprint of each by name. */
function packedIn(checkout: string): Record<string, string> {
  execFileSync(process.execPath, ['build.mjs', 'package'], { cwd: checkout, stdio: 'ignore' });
  const packages = path.join(checkout, 'dist/packages');
  return Object.fromEntries(
    readdirSync(packages).map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(packages, name)))
        .digest('hex'),
    ]),
  );
}

/** The source archive, unpacked as a reviewer does, with the packages of the lock file beside it. */
function unpack(archive: Uint8Array): string {
  for (const [name, bytes] of Object.entries(unzipSync(archive))) {
    const file = path.join(folder, name);
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, bytes);
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };

test('the source archive makes the very packages that it goes to the store with', {
  skip: notACommit(),
}, () => {
  const { [`unspin-${version}-source.zip`]: source, ...ours } = packedIn(root);
  assert.ok(source, 'there is a source archive');
  assert.deepEqual(Object.keys(ours).sort(), [
    `unspin-${version}-chrome.zip`,
    `unspin-${version}-firefox.zip`,
  ]);
  const archive = readFileSync(path.join(root, `dist/packages/unspin-${version}-source.zip`));
  assert.deepEqual(packedIn(unpack(archive)), ours);
});

test('a package holds no source map, no code that is fetched, and the version of package.json', {
  skip: notACommit(),
}, () => {
  for (const browser of ['chrome', 'firefox']) {
    const zip = readFileSync(path.join(root, `dist/packages/unspin-${version}-${browser}.zip`));
    const files = unzipSync(zip);
    assert.deepEqual(
      Object.keys(files).filter(name => name.endsWith('.map')),
      [],
    );
    const text = (name: string) => new TextDecoder().decode(files[name]);
    assert.equal(JSON.parse(text('manifest.json')).version, version);
    for (const page of Object.keys(files).filter(name => name.endsWith('.html')))
      assert.doesNotMatch(text(page), /<script[^>]*src="(?:https?:)?\/\//, `${browser} ${page}`);
  }
});
