import { readFile } from 'node:fs/promises';
import { shared } from './shared.ts';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** One of the two seeds, a text, as a page: its lines are the paragraphs. */
export async function seedPage(name: string): Promise<string> {
  const lines = (await readFile(shared('seeds', `${name}.txt`), 'utf8'))
    .split('\n')
    .filter(line => line.trim());
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><article>${lines
    .map(line => `<p>${escaped(line)}</p>`)
    .join('\n')}</article></html>`;
}
