import { askSecret } from './ask-secret.ts';
import { codeOf } from './failure.ts';
import { run } from './run.ts';

const gone = new AbortController();
/** What shells expect of a program that ended because it was interrupted: 128 + SIGINT. */
const INTERRUPTED = 130;

// Whoever read our answers has seen enough ("unspin ... | head"): no reason to complain.
process.stdout.on('error', error => {
  gone.abort(error);
  if (codeOf(error) === 'EPIPE') process.exit(0);
  process.stderr.write(`unspin: The answer could not be written: ${error.message}\n`);
  process.exit(2);
});
process.once('SIGINT', () => process.exit(INTERRUPTED));

process.exitCode = await run(process.argv.slice(2), {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  colours: process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  signal: gone.signal,
  environment: process.env,
  ...(process.stdin.isTTY && {
    askSecret: question => askSecret(question, process.stdin, process.stderr, gone.signal),
  }),
});
