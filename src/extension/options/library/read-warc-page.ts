import { readHtml } from '../../../extract/read-html.ts';
import type { Article } from '../../../story/article.ts';

/** The article of an archived page. Nothing in it runs and nothing it names is loaded. */
export function readWarcPage(html: string, url: string): Article | undefined {
  const parser = new DOMParser();
  const reading = readHtml(html, source => parser.parseFromString(source, 'text/html'), url);
  return reading.kind === 'article' ? reading.article : undefined;
}
