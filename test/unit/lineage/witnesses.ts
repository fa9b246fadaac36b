import { readFileSync } from 'node:fs';
import { findUpdate } from '../../../src/engine/compare/update-notes.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { type Pair, pairUp } from '../../../src/engine/lineage/pair.ts';
import type { Witness } from '../../../src/engine/lineage/witness.ts';
import { prepare } from '../../../src/engine/text/prepare.ts';

export const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

export const witness = (name: string, text: string, more: Partial<Witness> = {}): Witness => ({
  id: name,
  name,
  text: prepare(text, 'en'),
  damage: [],
  ...more,
});

/** Two texts whose lines tell the same one by one. */
export function sideBySide(a: Witness, b: Witness): Pair {
  const lines = ({ text: { text } }: Witness) =>
    [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
  const there = lines(b);
  return pairUp(a, b, {
    counterparts: lines(a).flatMap((line, at) => (there[at] ? [{ a: line, b: there[at] }] : [])),
    update: findUpdate(a.text, b.text),
  });
}
