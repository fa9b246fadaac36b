import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files below a folder in which a word stands, in one byte a character or in two. */
export async function filesWith(folder: string, word: string): Promise<string[]> {
  const forms = [Buffer.from(word, 'latin1'), Buffer.from(word, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const bytes = await readFile(file);
    if (forms.some(form => bytes.includes(form))) found.push(path.relative(folder, file));
  }
  return found;
}
