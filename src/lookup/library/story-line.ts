import * as v from 'valibot';
import type { StoryToKeep } from './prepare-story.ts';
import type { StoredStory } from './stored-story.ts';

const words = (name: string) => v.string(`“${name}” has to be a string.`);
const date = (name: string) =>
  v.pipe(
    words(name),
    v.check(written => !Number.isNaN(Date.parse(written)), `“${name}” has to be an ISO 8601 date.`),
  );

const NO_TEXT = 'It has no “text”.';
const StoryLine = v.object(
  {
    title: v.exactOptional(words('title')),
    url: v.exactOptional(words('url')),
    addresses: v.exactOptional(v.array(words('addresses'), '“addresses” has to be a list.')),
    byline: v.exactOptional(words('byline')),
    outlet: v.exactOptional(words('outlet')),
    credit: v.exactOptional(words('credit')),
    language: v.exactOptional(words('language')),
    published: v.exactOptional(date('published')),
    modified: v.exactOptional(date('modified')),
    keptAt: v.exactOptional(date('keptAt')),
    how: v.exactOptional(v.picklist(['hand', 'check', 'import'], '“how” has to be hand, check or import.')),
    text: v.pipe(
      v.string(NO_TEXT),
      v.check(text => text.trim() !== '', NO_TEXT),
    ),
  },
  // Only the text can be missing.
  NO_TEXT,
);

/** A line that holds no story; the message is a sentence for the reader. */
export class BadLine extends Error {
  override readonly name = 'BadLine';
}

function parseObject(line: string): object {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('It is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('It is not a JSON object.');
  // Scripts write null where they have nothing.
  return Object.fromEntries(Object.entries(value).filter(([, property]) => property !== null));
}

/** Whether a line that has no end is the beginning of a story: its file breaks off in it. */
export function isCutObject(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    JSON.parse(line);
    return false;
  } catch {
    return true;
  }
}

/**
 * Reads a line as `writeStoryLine` or the command line's `--library` writes it.
 * @param now when the story was kept, where the line does not say; milliseconds since 1970
 * @throws BadLine
 */
export function readStoryLine(line: string, now: number): StoryToKeep {
  const result = v.safeParse(StoryLine, parseObject(line));
  if (!result.success) throw new BadLine(result.issues[0].message);
  const {
    text,
    title = '',
    language = 'und',
    addresses = [],
    keptAt,
    how = 'import',
    ...rest
  } = result.output;
  return {
    article: { ...rest, title, language, text },
    alsoAt: addresses,
    how,
    at: keptAt === undefined ? now : Date.parse(keptAt),
  };
}

/** A story as a line of JSON with its newline; what the command line's `--library` reads. */
export function writeStoryLine({ keptAt, bytes: _, addresses, ...story }: StoredStory): string {
  const [url, ...others] = addresses;
  const line = {
    ...story,
    url,
    ...(others.length ? { addresses: others } : {}),
    keptAt: new Date(keptAt).toISOString(),
  };
  return `${JSON.stringify(line)}\n`;
}
