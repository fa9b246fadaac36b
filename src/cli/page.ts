import { readHtml } from '../extract/read-html.ts';
import type { PageFact } from '../extract/reading.ts';
import type { Article } from '../story/article.ts';
import { Refusal } from './failure.ts';
import { fetchPage, isAddress } from './fetch-page.ts';
import { LONGEST_TEXT, TOO_LONG } from './longest-text.ts';
import { readPageFile } from './page-file.ts';
import { parseHtml } from './parse-html.ts';

/** A page that was read: the article, and what the page says about itself. */
export interface Page {
  readonly article: Article;
  readonly facts: readonly PageFact[];
}

/**
 * The article of some HTML.
 * @throws {Refusal} where there is none, with the reader's reason
 */
export function pageOfHtml(html: string, url?: string): Page {
  const reading = readHtml(html, parseHtml, url);
  if (reading.kind === 'unreadable') throw new Refusal(reading.why);
  return { article: reading.article, facts: reading.facts };
}

/** A plain text whose first line is the title; one line alone is the text. */
export function articleOfText(content: string): Article {
  const lines = content.replace(/\r\n?/g, '\n').trim();
  const end = lines.indexOf('\n');
  const [title, text] = end < 0 ? ['', lines] : [lines.slice(0, end).trim(), lines.slice(end).trim()];
  return { title, language: 'und', text };
}

/**
 * Reads a page that the user named: a file or an http(s) address.
 * @throws {Refusal | LookupError} with a plain sentence, where it cannot be read
 */
export async function readPage(page: string, signal: AbortSignal): Promise<Page> {
  if (isAddress(page)) {
    const { html, url } = await fetchPage(page, signal);
    return pageOfHtml(html, url);
  }
  const file = await readPageFile(page);
  if (file.kind === 'html') return pageOfHtml(file.content);
  if (file.content.length > LONGEST_TEXT) throw new Refusal(`${page} ${TOO_LONG}.`);
  return { article: articleOfText(file.content), facts: [] };
}
