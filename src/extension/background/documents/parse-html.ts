import { readHtml } from '../../../extract/read-html.ts';
import type { Reading as Read } from '../../../extract/reading.ts';
import type { Reading } from '../../browser/messages.ts';

/** Reads the article out of HTML from elsewhere. Nothing in it runs and nothing it names is loaded. */
export function parseHtml(html: string, url: string): Reading {
  const parser = new DOMParser();
  return forMessage(readHtml(html, source => parser.parseFromString(source, 'text/html'), url));
}

/** The part of a reading that can be sent: without the way back to the document. */
function forMessage(read: Read): Reading {
  if (read.kind === 'unreadable') return { readable: false, why: read.why };
  return { readable: true, article: read.article, facts: read.facts, notes: read.notes };
}
