import type { Article } from '../story/article.ts';
import type { Report } from '../story/report.ts';
import type { Version } from '../story/version.ts';
import { checkTexts } from './check-texts.ts';
import type { Command } from './command.ts';
import { Refusal } from './failure.ts';
import { type ExitStatus, type Io, write } from './io.ts';
import { openEnglishLexicon } from './lexicon-file.ts';
import { readLibrary } from './library-file.ts';
import { readPage } from './page.ts';
import { paintFor } from './paint.ts';
import { summarise } from './summary.ts';

const versionOf = (
  { title, url, outlet, credit, published, modified, text }: Article,
  id: string,
): Version => ({
  id,
  source: 'given',
  title,
  ...(url === undefined ? {} : { url }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(credit === undefined ? {} : { credit }),
  ...(published === undefined ? {} : { published }),
  ...(modified === undefined ? {} : { modified }),
  text,
});

const statusOf = ({ verdict, findings }: Report): ExitStatus => {
  if (verdict.kind === 'unreadable') return 2;
  return findings.some(({ severity }) => severity === 'meaning') ? 1 : 0;
};

async function readVersions(pages: readonly string[], signal: AbortSignal): Promise<Version[]> {
  const versions: Version[] = [];
  for (const page of new Set(pages)) {
    const { article } = await readPage(page, signal);
    if (!article.text.trim()) throw new Refusal(`There is no text to compare with in ${page}.`);
    versions.push(versionOf(article, page));
  }
  return versions;
}

/** `check PAGE`: one report, as a summary for people or as JSON. */
export async function checkPage(
  command: Extract<Command, { name: 'check-page' }>,
  io: Io,
): Promise<ExitStatus> {
  const { article } = await readPage(command.page, io.signal);
  const given = await readVersions(command.against, io.signal);
  const library = command.library === undefined ? null : await readLibrary(command.library);
  const lexicon = await openEnglishLexicon();
  const { report, versions } = await checkTexts(article, given, { lexicon, library, signal: io.signal });
  if (command.json) await write(`${JSON.stringify(report, null, 2)}\n`, io);
  else if (report.verdict.kind === 'unreadable') throw new Refusal(report.verdict.summary);
  else {
    const texts = new Map(versions.map(({ id, text }) => [id, text]));
    await write(summarise(report, texts, paintFor(io.colours)), io);
  }
  return statusOf(report);
}
