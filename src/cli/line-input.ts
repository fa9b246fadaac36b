import * as v from 'valibot';
import { Refusal } from './failure.ts';
import { LONGEST_TEXT, TOO_LONG } from './longest-text.ts';

/** The id that lineage uses for the page itself. */
const PAGE = 'page';

// Scripts write null where they have nothing.
const absent = <T>(schema: v.GenericSchema<unknown, T>) =>
  v.pipe(
    v.nullish(schema),
    v.transform((value): T | undefined => value ?? undefined),
  );
const text = v.string('has to be a string');
const body = v.pipe(text, v.maxLength(LONGEST_TEXT, TOO_LONG));
const id = v.pipe(
  v.union([v.string(), v.number()], 'has to be a string'),
  v.transform(String),
  v.nonEmpty('must not be empty'),
);
const date = v.pipe(
  text,
  v.check(written => !Number.isNaN(Date.parse(written)), 'has to be an ISO 8601 date'),
);
const versionId = v.pipe(
  id,
  v.check(name => name !== PAGE, `must not be "${PAGE}": in the lineage that names the page itself`),
);
const described = { title: absent(text), url: absent(text), published: absent(date) };
const told = { ...described, text: absent(body), html: absent(text) };
const NO_BODY = 'has neither text nor html';

const given = v.pipe(
  v.object({ id: versionId, ...told }),
  v.check(({ text, html }) => text !== undefined || html !== undefined, NO_BODY),
);
const checkLine = v.pipe(
  v.object({ id, ...told, against: absent(v.array(given, 'has to be a list')) }),
  v.check(({ text, html }) => text !== undefined || html !== undefined, NO_BODY),
);
const readLine = v.object({ id, url: absent(text), html: text });
const libraryLine = v.object({
  id: versionId,
  ...described,
  outlet: absent(text),
  byline: absent(text),
  credit: absent(text),
  language: absent(text),
  modified: absent(date),
  text: body,
});

/** A page as a line describes it; `text` is taken as it is, `html` has to be read first. */
export type GivenPage = v.InferOutput<typeof given>;
export type LibraryLine = v.InferOutput<typeof libraryLine>;

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new Refusal('It is not JSON.');
  }
}

const where = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? [])
    .map(({ key }, depth) => (typeof key === 'number' ? `[${key}]` : `${depth ? '.' : ''}${String(key)}`))
    .join('');

function reader<T extends v.GenericSchema>(schema: T): (json: string) => v.InferOutput<T> {
  return json => {
    const value = parse(json);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Refusal('It is not a JSON object.');
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const place = where(issue);
    const missing = issue.type === 'object' || issue.input === undefined;
    throw new Refusal(
      missing && issue.type !== 'check'
        ? `${place || 'It'} is missing.`
        : `${place ? `"${place}"` : 'It'} ${issue.message}.`,
    );
  };
}

/** Each reads one line. @throws {Refusal} saying in a sentence what is wrong with it */
export const readCheckLine = reader(checkLine);
export const readReadLine = reader(readLine);
export const readLibraryLine = reader(libraryLine);

/** The id of a line that is otherwise no good, so that its error can be told apart; null if it has none. */
export function idOfBadLine(json: string): string | null {
  try {
    const result = v.safeParse(v.object({ id }), JSON.parse(json));
    return result.success ? result.output.id : null;
  } catch {
    return null;
  }
}
