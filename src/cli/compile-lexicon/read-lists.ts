import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Form } from '../../engine/lexicon/form-table.ts';

/** The lines of a list that hold something; `#` begins a comment. */
export const readLines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map(line => line.replace(/#.*/, '').trim())
    .filter(Boolean);

/** The project's terms of news English, as written, parted by commas in every `terms/*.txt`. */
export function readTerms(folder: string): string[] {
  const files = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort();
  return files.flatMap(name => readLines(path.join(folder, name)).flatMap(line => line.split(/,\s*/)));
}

export const readGrammarWords = (file: string): Set<string> =>
  new Set(readLines(file).flatMap(line => line.split(' ')));

export interface IrregularForm {
  readonly word: string;
  readonly lemma: string;
  readonly form: number;
}

/** The irregular inflections, one entry a form. */
export function readIrregularForms(file: string): IrregularForm[] {
  return readLines(file).flatMap(line => {
    const kind = /^([na]) /.exec(line)?.[1];
    const [lemma = '', ...columns] = (kind ? line.slice(2) : line).split(' ');
    const forms =
      kind === 'n'
        ? [Form.s]
        : kind === 'a'
          ? [Form.comparative, Form.superlative]
          : [Form.past, Form.participle];
    return columns.flatMap((column, i) =>
      column.split('/').map(word => ({ word, lemma, form: forms[i] ?? Form.base })),
    );
  });
}
