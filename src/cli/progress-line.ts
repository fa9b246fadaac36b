import type { Writable } from 'node:stream';

/** Tells how far a long work has come: in place at a terminal, now and then in a log. */
export interface ProgressLine {
  show(words: string): void;
  /** Says something that stays. */
  say(words: string): void;
  end(): void;
}

/** Milliseconds between two lines at a terminal, and in a log that somebody has to read. */
const AT_TERMINAL = 200;
const IN_LOG = 10_000;

const isTerminal = (output: Writable): boolean => 'isTTY' in output && output.isTTY === true;

export function progressLine(output: Writable, now: () => number = () => performance.now()): ProgressLine {
  const inPlace = isTerminal(output);
  const every = inPlace ? AT_TERMINAL : IN_LOG;
  let last = now();
  let shown = false;
  const clear = (): void => {
    if (inPlace && shown) output.write('\r\u001b[K');
    shown = false;
  };
  return {
    show(words) {
      if (now() - last < every) return;
      last = now();
      clear();
      output.write(inPlace ? words : `${words}\n`);
      shown = true;
    },
    say(words) {
      clear();
      output.write(`${words}\n`);
    },
    end: clear,
  };
}
