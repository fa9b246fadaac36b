import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A step that cannot go on; the message is the one sentence that the person at the terminal reads. */
export class StepError extends Error {}

/** Runs a program in the repository with our output. Answers its exit status; 1 when a signal ended it. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', code => resolve(code ?? 1));
  });
}

/** Makes dist/ from the sources. */
export async function build(): Promise<void> {
  const status = await run(process.execPath, ['build.mjs']);
  if (status !== 0) throw new StepError('The build failed (`npm run build`): see its words above.');
}

/**
 * Runs a program's main function; the exit status is what it answers. What goes wrong is told in its sentence, with
 * DEBUG=1 where it happened.
 */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error('');
    console.error(error instanceof Error && !process.env.DEBUG ? error.message : error);
    process.exitCode = 1;
  }
}
