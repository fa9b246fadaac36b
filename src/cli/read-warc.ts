import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { readHtml } from '../extract/read-html.ts';
import { FileError } from '../lookup/library/file-error.ts';
import { warcLine } from '../lookup/library/warc-lines.ts';
import { readWarcPages } from '../lookup/library/warc-pages.ts';
import type { Article } from '../story/article.ts';
import { Refusal, sentenceOf } from './failure.ts';
import { type Io, write } from './io.ts';
import { parseHtml } from './parse-html.ts';

function articleOf(html: string, url: string): Article | undefined {
  const reading = readHtml(html, parseHtml, url);
  return reading.kind === 'article' ? reading.article : undefined;
}

/** `read --warc FILE`: the articles of a web archive, a line each, for `--library` and `index`. */
export async function readWarc(file: string, io: Io): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Refusal(`There is no file ${file}.`);
  let passedOver = 0;
  try {
    for await (const page of readWarcPages(createReadStream(file))) {
      const line = warcLine(page, articleOf);
      if (line === undefined) passedOver++;
      else await write(line, io);
    }
  } catch (error) {
    io.signal.throwIfAborted();
    if (error instanceof FileError && error.trouble === 'cut')
      throw new Refusal(
        `${file} breaks off or is damaged in the middle. The articles before that were written.`,
      );
    throw new Refusal(`${file} cannot be read to its end. ${sentenceOf(error)}`);
  }
  if (passedOver) io.errors.write(`Pages without an article, passed over: ${passedOver}.\n`);
}
