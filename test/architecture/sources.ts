import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { root } from '../setup/step.ts';

/** One file of the program. */
export interface Source {
  /** Seen from the repository's root, with "/": "src/engine/check.ts". */
  readonly file: string;
  readonly lines: number;
  /** As written. */
  readonly text: string;
  /** What runs: without comments and types. */
  readonly code: string;
  /** What it imports, types too: files as `file` is written, packages by their name. */
  readonly imports: readonly string[];
}

const IMPORTS = [
  /^(?:import|export)\s(?:[^'"`;]*\sfrom\s)?\s*['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]/g,
];

const importsOf = (file: string, text: string): string[] =>
  IMPORTS.flatMap(pattern => [...text.matchAll(pattern)]).map(([, from = '']) =>
    from.startsWith('.') ? path.posix.join(path.posix.dirname(file), from) : from,
  );

function readSource(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8');
  const { code } = transformSync(text, { loader: file.endsWith('x') ? 'tsx' : 'ts', legalComments: 'none' });
  return { file, lines: text.trimEnd().split('\n').length, text, code, imports: importsOf(file, text) };
}

/** All TypeScript below a folder of the repository. */
export const sourcesIn = (folder: string): Source[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.tsx?$/.test(name))
    .map(name => readSource(path.posix.join(folder, name.replaceAll(path.sep, '/'))))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
