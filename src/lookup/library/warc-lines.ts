import type { Article } from '../../story/article.ts';
import { type ImportFile, keyOf } from './import-file.ts';
import { chunksOf, streamAfter } from './stream-chunks.ts';
import { readWarcPages, type WarcPage } from './warc-pages.ts';

/** Reads the article of a page: the one reader of live pages too. Undefined where there is none. */
export type PageReader = (html: string, url: string) => Article | undefined;

/** A page's article as a line of JSON, as `--library` and the library's import read it; undefined where it has none. */
export function warcLine({ url, captured, html }: WarcPage, read: PageReader): string | undefined {
  const article = read(html, url);
  if (!article?.text.trim()) return undefined;
  return `${JSON.stringify({ id: `${url}@${captured}`, ...article, url, keptAt: captured })}\n`;
}

async function* linesOf(file: File, read: PageReader): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder();
  for await (const page of readWarcPages(chunksOf(file.stream()))) {
    const line = warcLine(page, read);
    if (line !== undefined) yield encoder.encode(line);
  }
}

/**
 * A WARC file as a file of JSON Lines to be imported. An import that was broken off reads it again from the start, but
 * keeps only what comes after the place it had reached.
 */
export const warcFile = (file: File, read: PageReader): ImportFile => ({
  key: keyOf(file),
  open: from => streamAfter(from, linesOf(file, read)),
});
