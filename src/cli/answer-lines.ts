import { Refusal, sentenceOf } from './failure.ts';
import { type Io, write } from './io.ts';
import { readLines } from './json-lines.ts';
import { idOfBadLine } from './line-input.ts';

/**
 * Answers standard input line by line, in the same order, reading on only as fast as the answers are taken.
 * A line that cannot be answered gets `{id, error}`, and the run goes on.
 */
export async function answerLines(io: Io, answer: (json: string) => Promise<object>): Promise<void> {
  for await (const line of readLines(io.input)) {
    if ('error' in line) await write(asLine({ id: null, error: line.error }), io);
    else await write(asLine(await answerOrError(line.number, line.text, answer, io.signal)), io);
  }
}

const asLine = (value: object): string => `${JSON.stringify(value)}\n`;

async function answerOrError(
  number: number,
  json: string,
  answer: (json: string) => Promise<object>,
  signal: AbortSignal,
): Promise<object> {
  try {
    return await answer(json);
  } catch (error) {
    signal.throwIfAborted();
    const what = error instanceof Refusal ? sentenceOf(error) : `Unspin failed on it: ${sentenceOf(error)}`;
    return { id: idOfBadLine(json), error: `Line ${number}: ${what}` };
  }
}
