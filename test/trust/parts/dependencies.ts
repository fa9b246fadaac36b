import { spawnSync } from 'node:child_process';
import { root } from '../../setup/step.ts';
import { lockedPackages, wantedPackages } from '../dependencies/lockfile.ts';
import { softwareBill } from '../dependencies/sbom.ts';
import { compareTwoBuilds } from '../dependencies/two-builds.ts';
import { newTally, note, type Part, type Tally } from '../tally.ts';

/** Licences that let Unspin be given on as it is. */
const LICENCES =
  /^\(?(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|MPL-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0|Unlicense)(?: (?:OR|AND) [\w.-]+)*\)?$/;

/** A package's address in a bill (package-url's form for npm), and SHA-512 in hexadecimal. */
const PURL = /^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d[\w.+-]*$/;
const SHA512 = /^[\da-f]{128}$/;

/** esbuild fetches its program where npm left it out; what ships to readers runs none. */
const MAY_INSTALL = new Set(['esbuild', 'fsevents']);

function tryLockfile(tally: Tally): void {
  const packages = lockedPackages();
  const versions = new Map(packages.map(({ name, version }) => [name, version]));
  for (const [name, version] of Object.entries(wantedPackages())) {
    tally.cases++;
    if (!/^\d/.test(version)) note(tally, 'wrong', `${name} is not pinned: ${version}`);
    if (![...packages].some(locked => locked.name === name && locked.version === version))
      note(tally, 'wrong', `${name} ${version} is not the lock file's ${versions.get(name)}`);
  }
  const unpinned: string[] = [];
  const licences = new Map<string, number>();
  for (const {
    name,
    resolved = '',
    integrity = '',
    inBundle,
    hasInstallScript,
    dev,
    optional,
    licence,
  } of packages) {
    tally.cases++;
    // The lock file names no registry, so that a mirror may serve; the digest tells what it may serve.
    const isPinned = inBundle || integrity.startsWith('sha512-');
    // A tool for other systems, which the registry that made the lock file did not have.
    if (!isPinned && optional && !licence) unpinned.push(name);
    else if (!isPinned) note(tally, 'wrong', `${name} is not pinned by a digest`);
    if (resolved && !resolved.startsWith('https://registry.npmjs.org/'))
      note(tally, 'wrong', `${name} comes from ${resolved}`);
    if (hasInstallScript && (!MAY_INSTALL.has(name) || !dev))
      note(tally, 'wrong', `${name} runs a script at install`);
    if (licence && !LICENCES.test(licence)) note(tally, 'wrong', `${name} is under ${licence}`);
    if (!licence && !optional) note(tally, 'wrong', `${name} names no licence`);
    if (licence) licences.set(licence, (licences.get(licence) ?? 0) + 1);
  }
  const counted = [...licences].sort((a, b) => b[1] - a[1]).map(([licence, count]) => `${licence} ${count}`);
  if (unpinned.length) tally.figures.push(`tools for other systems without a digest: ${unpinned.join(', ')}`);
  tally.figures.push(`${packages.length} packages; licences: ${counted.join(', ')}`);
}

/** Known weaknesses, where the registry tells them. */
function tryAudit(tally: Tally): void {
  tally.cases++;
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: root, encoding: 'utf8' });
  try {
    const { metadata } = JSON.parse(stdout) as { metadata?: { vulnerabilities?: { total: number } } };
    const total = metadata?.vulnerabilities?.total;
    if (total === undefined) tally.figures.push('npm audit: this registry does not answer it; not checked');
    else if (total > 0) note(tally, 'wrong', `npm audit knows ${total} weaknesses: run it`);
    else tally.figures.push('npm audit: nothing known');
  } catch {
    tally.figures.push('npm audit: npm did not run; not checked');
  }
}

/** What Unspin is made of and made with. */
export const dependencies: Part = {
  name: 'dependencies',
  title: 'dependencies and the build',
  async run(depth) {
    const tally = newTally();
    tryLockfile(tally);
    const { components } = softwareBill();
    if (new Set(components.map(({ purl }) => purl)).size !== components.length)
      note(tally, 'wrong', 'the bill of materials names a package twice');
    for (const { name, purl, hashes } of components) {
      tally.cases++;
      const isWhole = PURL.test(purl) && hashes.every(({ content }) => SHA512.test(content));
      if (!isWhole) note(tally, 'wrong', `the bill of materials has no true address or digest of ${name}`);
    }
    tally.figures.push(`CycloneDX bill of ${components.length} components (npm run sbom)`);
    if (depth === 'quick') return tally;
    tryAudit(tally);
    const { files, differing } = compareTwoBuilds();
    tally.cases += files;
    for (const file of differing) note(tally, 'wrong', `two builds differ in ${file}`);
    tally.figures.push(`${files} files of two builds compared byte for byte`);
    return tally;
  },
};
