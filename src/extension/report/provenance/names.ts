import type { Report } from '../../../story/report.ts';
import { hostOf } from '../../browser/source-names.ts';
import { dateText, isolated, text } from '../../browser/text.ts';

/** A name that heads a column or a box; some pages have a sentence there, some a whole text. Characters. */
const LONGEST = 60;

function shortened(name: string): string {
  const letters = [...name.slice(0, LONGEST * 2)];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
}

/** What the reader calls a text of the story. @param id a version's, or "page" */
export function nameIn({ versions }: Report, id: string): string {
  if (id === 'page') return text('thisPage');
  const version = versions.find(one => one.id === id);
  return shortened(version?.outlet || hostOf(version?.url) || version?.title || text('untitled'));
}

/** The same, with the date where an archive has several states of one outlet's page. */
export function fullNameIn(report: Report, id: string): string {
  const archived = report.versions.find(one => one.id === id)?.archived;
  // In a row of names each keeps its place, whichever way one reads: it is what tells who copied whom.
  const name = isolated(nameIn(report, id));
  return archived ? `${name} (${text('archivedAt', dateText(archived))})` : name;
}
