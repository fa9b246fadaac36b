import { readFileSync } from 'node:fs';

/** Reads the Moby thesaurus: one entry a line, its root first, then what may stand for it. */
export function readMoby(file: string): Map<string, Set<string>> {
  const entries = new Map<string, Set<string>>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [root = '', ...others] = line.trim().toLowerCase().split(',');
    if (root) entries.set(root, new Set(others));
  }
  return entries;
}
