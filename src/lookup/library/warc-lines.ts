import type { Article } from '../../story/article.ts';
import type { ImportFile } from './import-stories.ts';
import { readWarcPages, type WarcPage } from './warc-pages.ts';

/** Reads the article of a page: the one reader of live pages too. Undefined where there is none. */
export type PageReader = (html: string, url: string) => Article | undefined;

/** A page's article as a line of JSON, as `--library` and the library's import read it; undefined where it has none. */
export function warcLine({ url, captured, html }: WarcPage, read: PageReader): string | undefined {
  const article = read(html, url);
  if (!article?.text.trim()) return undefined;
  return `${JSON.stringify({ id: `${url}@${captured}`, ...article, url, keptAt: captured })}\n`;
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * A WARC file as a file of JSON Lines to be imported. An import that was broken off reads it again from the start, but
 * keeps only what comes after the place it had reached.
 */
export function warcFile(file: File, read: PageReader): ImportFile {
  return {
    key: `${file.name} ${file.size} ${file.lastModified}`,
    open(from) {
      const pages = readWarcPages(chunksOf(file.stream()));
      const encoder = new TextEncoder();
      let at = 0;
      return new ReadableStream({
        async pull(controller) {
          for (let next = await pages.next(); !next.done; next = await pages.next()) {
            const line = warcLine(next.value, read);
            if (line === undefined) continue;
            const bytes = encoder.encode(line);
            const start = Math.max(0, from - at);
            at += bytes.length;
            if (start >= bytes.length) continue;
            return controller.enqueue(bytes.subarray(start));
          }
          controller.close();
        },
        cancel: () => pages.return().then(() => undefined),
      });
    },
  };
}
