import type { Report } from '../../../story/report.ts';
import { hostOf } from '../../browser/source-names.ts';
import { text } from '../../browser/text.ts';

/** What the reader calls a text of the story. @param id a version's, or "page" */
export function nameIn({ versions }: Report, id: string): string {
  if (id === 'page') return text('thisPage');
  const version = versions.find(one => one.id === id);
  return version?.outlet || hostOf(version?.url) || version?.title || text('untitled');
}
