import type { Article } from '../story/article.ts';
import { answerLines } from './answer-lines.ts';
import { Refusal } from './failure.ts';
import { type Io, write } from './io.ts';
import { readReadLine } from './line-input.ts';
import { pageOfHtml, readPage } from './page.ts';
import { onOneLine, printable } from './printable.ts';

/** The article for a person: title, what is known of it, text. */
function asText({ title, byline, outlet, credit, published, text }: Article): string {
  const facts = [byline, outlet, credit, published].filter(fact => fact !== undefined).map(onOneLine);
  const head = [onOneLine(title), facts.join(' · ')].filter(Boolean);
  return `${[...head, '', printable(text)].join('\n')}\n`;
}

/** `read PAGE`: the article of one page. */
export async function readOnePage(page: string, json: boolean, io: Io): Promise<void> {
  const { article, facts } = await readPage(page, io.signal);
  if (!article.text.trim()) throw new Refusal(`There is no text in ${page}.`);
  await write(json ? `${JSON.stringify({ ...article, facts }, null, 2)}\n` : asText(article), io);
}

/** `read --jsonl`: an article a line. */
export const readLinesOfPages = (io: Io): Promise<void> =>
  answerLines(io, async json => {
    const { id, url, html } = readReadLine(json);
    const { article, facts } = pageOfHtml(html, url);
    return { id, ...article, facts };
  });
