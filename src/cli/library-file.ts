import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { MemoryLibrary } from '../lookup/library/memory-library.ts';
import { memoryLibrary } from '../lookup/library/memory-library.ts';
import type { SourceAnswer } from '../story/report.ts';
import type { Version } from '../story/version.ts';
import { Refusal, sentenceOf } from './failure.ts';
import { readLines } from './json-lines.ts';
import { type LibraryLine, readLibraryLine } from './line-input.ts';

/** The file's name among the sources of a report. */
const SOURCE = 'library';

const versionOf = ({ id, text, title, url, outlet, credit, published, modified }: LibraryLine): Version => ({
  id,
  source: SOURCE,
  ...(title === undefined ? {} : { title }),
  ...(url === undefined ? {} : { url }),
  ...(outlet === undefined ? {} : { outlet }),
  ...(credit === undefined ? {} : { credit }),
  ...(published === undefined ? {} : { published }),
  ...(modified === undefined ? {} : { modified }),
  text,
});

/**
 * Reads a library of articles, one JSON object a line, into memory.
 * @throws {Refusal} where the file or one of its lines is no good: a library with gaps would say "none" for "not known"
 */
export async function readLibrary(path: string): Promise<MemoryLibrary> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new Refusal(`There is no library file ${path}.`);
  const library = memoryLibrary();
  const ids = new Set<string>();
  for await (const line of readLines(createReadStream(path))) {
    if ('error' in line) throw new Refusal(`The library ${path} cannot be used. ${line.error}`);
    const version = versionOf(readLine(path, line.number, line.text));
    if (ids.has(version.id))
      throw new Refusal(
        `The library ${path} cannot be used. Line ${line.number}: the id ${version.id} is taken.`,
      );
    ids.add(version.id);
    library.add(version);
  }
  return library;
}

function readLine(path: string, number: number, json: string): LibraryLine {
  try {
    return readLibraryLine(json);
  } catch (error) {
    throw new Refusal(`The library ${path} cannot be used. Line ${number}: ${sentenceOf(error)}`);
  }
}

/** Versions of a text in the library, but for those whose ids are taken, and how the library answered. */
export async function askLibrary(
  library: MemoryLibrary,
  text: string,
  taken: ReadonlySet<string>,
  signal: AbortSignal,
): Promise<{ versions: Version[]; answer: SourceAnswer }> {
  const found = await library.find(text, { signal });
  const versions = found.map(({ version }) => version).filter(({ id }) => !taken.has(id));
  const state = versions.length ? 'found' : 'none';
  return { versions, answer: { source: SOURCE, state, count: versions.length } };
}
