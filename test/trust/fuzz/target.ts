import assert from 'node:assert/strict';
import fc from 'fast-check';

/** Something that reads what others wrote, and what is promised whatever they wrote. */
export interface Target {
  readonly name: string;
  /** Its part of all cases; the parts need not add up to anything. */
  readonly share: number;
  readonly property: fc.IRawProperty<unknown, boolean>;
}

/** Errors that say in their own class that the text was not what it should be. */
type Refusal = abstract new (...args: never[]) => Error;

/** A promise about any value of an arbitrary; only these errors may be thrown. */
export function target<Value>(
  name: string,
  share: number,
  values: fc.Arbitrary<Value>,
  promise: (value: Value) => void | Promise<void>,
  ...refusals: Refusal[]
): Target {
  const property = fc.asyncProperty(values, async value => {
    try {
      await promise(value);
    } catch (error) {
      if (!refusals.some(refusal => error instanceof refusal)) throw error;
    }
  });
  return { name, share, property: property as fc.IRawProperty<unknown, boolean> };
}

/** Text with the characters and words that a format lives of, and any others. */
export const textOf = (...pieces: string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...pieces) },
        { weight: 2, arbitrary: fc.string({ maxLength: 6 }) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      ),
      { maxLength: 24 },
    )
    .map(parts => parts.join(''));

export { assert };
