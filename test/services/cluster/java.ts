import { spawnSync } from 'node:child_process';
import { run, StepError } from '../../setup/step.ts';

const PACKAGE = 'openjdk-17-jre-headless';
const OLDEST = 11;

/** The major version of the `java` on the path; 0 where there is none. */
function javaVersion(): number {
  const { stderr, error } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return error ? 0 : Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}

/**
 * Sees to it that there is a Java: with apt-get where that is possible (Debian, as root).
 * @throws StepError saying why there is none
 */
export async function haveJava(): Promise<void> {
  if (javaVersion() >= OLDEST) return;
  if (process.getuid?.() !== 0) throw new StepError(`Java ${OLDEST} or later is missing`);
  console.log('Installing Java with apt-get …');
  const apt = (...args: string[]) =>
    run('apt-get', ['-qq', ...args], { DEBIAN_FRONTEND: 'noninteractive' }).catch(() => 1);
  await apt('update');
  await apt('install', '--yes', '--no-install-recommends', PACKAGE);
  if (javaVersion() < OLDEST) throw new StepError(`apt-get could not install ${PACKAGE}`);
}
