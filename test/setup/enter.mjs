// The way in for `npm start` and `npm test`: plain Node, because on a fresh machine nothing else is there yet.
// Installs the packages that are missing, then runs a TypeScript file with the same arguments.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const OLDEST_NODE = 20;

/** Ends the program with one sentence. */
function giveUp(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

/** Runs a program in the repository with our input and output; answers its exit status, 1 for a signal. */
const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
    // Ctrl-C reaches the child by itself; a signal sent to us alone is passed on, so that nothing is left behind.
    process.once('SIGTERM', () => child.kill('SIGTERM'));
    process.on('SIGINT', () => {});
  });

const packagesIn = async file => JSON.parse(await readFile(path.join(root, file), 'utf8')).packages;

/** Whether every package of the lock file is there in its version, but for those meant for other systems. */
async function packagesAreThere() {
  try {
    const wanted = await packagesIn('package-lock.json');
    const installed = await packagesIn('node_modules/.package-lock.json');
    return Object.entries(wanted).every(
      ([where, { version, optional }]) =>
        where === '' || (optional && !installed[where]) || installed[where]?.version === version,
    );
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  }
}

async function installPackages() {
  if (await packagesAreThere()) return;
  console.log('Installing the packages of package-lock.json (npm ci) …');
  const status = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=http'], {
    shell: process.platform === 'win32',
  }).catch(() => giveUp('npm was not found: install Node.js with npm (https://nodejs.org).'));
  if (status !== 0) giveUp('`npm ci` failed: see its words above; it needs the npm registry.');
}

/** @param {string} file a TypeScript file, seen from the repository's root */
export async function enter(file) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE)
    giveUp(`Node ${OLDEST_NODE} or later is needed; this is Node ${process.versions.node}.`);
  await installPackages();
  process.exitCode = await run(process.execPath, ['--import', 'tsx', file, ...process.argv.slice(2)]);
}
