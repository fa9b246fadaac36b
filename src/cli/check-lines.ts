import type { Article } from '../story/article.ts';
import type { Version } from '../story/version.ts';
import { answerLines } from './answer-lines.ts';
import { checkTexts } from './check-texts.ts';
import { Refusal } from './failure.ts';
import type { Io } from './io.ts';
import { openEnglishLexicon } from './lexicon-file.ts';
import { readLibrary } from './library-file.ts';
import { type GivenPage, readCheckLine } from './line-input.ts';
import { pageOfHtml } from './page.ts';

/** What a line says of a page goes before what the page says of itself; `text` is taken exactly as it is. */
function articleOf({ title, url, published, text, html }: Omit<GivenPage, 'id'>): Article {
  const said = {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(published === undefined ? {} : { published }),
  };
  if (text !== undefined) return { title: '', language: 'und', ...said, text };
  return { ...pageOfHtml(html ?? '', url).article, ...said };
}

function versionOf({ id, ...page }: GivenPage): Version {
  const { language: _, byline: __, ...said } = articleOf(page);
  return { id, source: 'given', ...said };
}

function versionsOf(pages: readonly GivenPage[]): Version[] {
  const ids = new Set(pages.map(({ id }) => id));
  if (ids.size < pages.length) throw new Refusal('Two versions in "against" have the same id.');
  return pages.map(versionOf);
}

/** `check --jsonl`: a report a line. */
export async function checkLines(io: Io, libraryFile: string | undefined): Promise<void> {
  const library = libraryFile === undefined ? null : await readLibrary(libraryFile);
  const lexicon = await openEnglishLexicon();
  await answerLines(io, async json => {
    const { id, against = [], ...page } = readCheckLine(json);
    const bench = { lexicon, library, signal: io.signal };
    const { report } = await checkTexts(articleOf(page), versionsOf(against), bench);
    return { id, ...report };
  });
}
