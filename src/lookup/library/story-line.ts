import * as v from 'valibot';
import type { StoryToKeep } from './prepare-story.ts';
import type { StoredStory } from './stored-story.ts';

// Scripts write null where they have nothing.
const absent = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value): T | undefined => value ?? undefined),
  );

const words = (name: string) => v.string(`“${name}” has to be a string.`);
const date = (name: string) =>
  v.pipe(
    words(name),
    v.check(written => !Number.isNaN(Date.parse(written)), `“${name}” has to be an ISO 8601 date.`),
  );

const NO_TEXT = 'It has no “text”.';
const StoryLine = v.object(
  {
    title: absent(words('title')),
    url: absent(words('url')),
    addresses: absent(v.array(words('addresses'), '“addresses” has to be a list.')),
    byline: absent(words('byline')),
    outlet: absent(words('outlet')),
    credit: absent(words('credit')),
    language: absent(words('language')),
    published: absent(date('published')),
    modified: absent(date('modified')),
    keptAt: absent(date('keptAt')),
    how: absent(v.picklist(['hand', 'check', 'import'], '“how” has to be hand, check or import.')),
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

function parseObject(line: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('It is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadLine('It is not a JSON object.');
  return value;
}

/** Without the properties that are undefined. */
const present = <T extends object>(all: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as never;

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
    article: { ...present(rest), title, language, text },
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
