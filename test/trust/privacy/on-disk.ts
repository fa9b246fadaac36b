import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files of a folder in which words stand, as UTF-8 or as UTF-16. */
export function filesWith(folder: string, words: string): string[] {
  const written = [Buffer.from(words, 'utf8'), Buffer.from(words, 'utf16le')];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => {
    const file = path.join(folder, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
    const bytes = readFileSync(file);
    return written.some(form => bytes.includes(form));
  });
}
