import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare } from '../../../src/engine/text/prepare.ts';

const quotations = (text: string) =>
  prepare(text, 'en').quotations.map(({ start, end }) => text.slice(start, end));

test('every style of marks is read', () => {
  for (const quotation of [
    '“It works,”',
    '"It works,"',
    '«It works»',
    '« It works »',
    '„It works“',
    '»It works«',
    '「它很好」',
    '‘It works,’',
  ])
    assert.deepEqual(quotations(`He said ${quotation} and left.`), [quotation], quotation);
});

test('apostrophes are no quotation marks', () => {
  assert.deepEqual(quotations("It's the workers' day, and they don't mind."), []);
  assert.deepEqual(quotations('It’s the workers’ day in ’90s style.'), []);
  assert.deepEqual(quotations("'It's the workers' choice,' he said."), ["'It's the workers' choice,'"]);
});

test('feet and inches are no quotation', () => {
  assert.deepEqual(quotations('He is 5\'10" tall and she is 6\'1" tall.'), []);
});

test('a quotation over several paragraphs opens again in each', () => {
  const text = '“We waited.\n“Then it rained.”\nThey left.';
  const found = prepare(text, 'en').quotations;
  assert.deepEqual(
    found.map(({ continues }) => continues),
    [false, true],
  );
  assert.deepEqual(quotations(text), ['“We waited.', '“Then it rained.”']);
});

test('a quotation inside a quotation is nested', () => {
  const found = prepare('She said, “He told me ‘never again’ twice.”', 'en').quotations;
  assert.deepEqual(
    found.map(({ nested }) => nested),
    [false, true],
  );
});

test('a mark left open ends with its paragraph', () => {
  assert.deepEqual(quotations('He said “never.\nThe council met.'), []);
});

/** Milliseconds that reading takes. */
const timeOf = (text: string): number => {
  const started = performance.now();
  prepare(text, 'en');
  return performance.now() - started;
};

test('marks that are never closed cost no more than other text', () => {
  const honest = timeOf('“x” '.repeat(20_000));
  const hostile = timeOf('«x '.repeat(20_000));
  // The quadratic search that this guards against took over two hundred times as long.
  assert.ok(hostile < 20 * honest + 50, `${hostile} ms against ${honest} ms`);
});
