import * as v from 'valibot';
import type { Pace } from '../door/host-pace.ts';
import type { HttpAnswer } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import { statusRefusal } from '../door/status-refusal.ts';
import { isoDate } from '../formats/timestamp.ts';
import { tolerantJson } from '../formats/tolerant-json.ts';
import { validItems } from '../formats/valid-items.ts';
import { gdeltQuery } from '../queries/gdelt-query.ts';
import { daysOf, searchWindow } from '../queries/search-window.ts';
import type { Candidate, Source, Story } from './source.ts';

export const GDELT_NAME = 'GDELT';
export const GDELT_ORIGIN = 'https://api.gdeltproject.org';

/**
 * One question every five seconds is what GDELT asks for; going over it brings a penalty that only about half an
 * hour of silence clears (measured by users in July 2026), so it is never tried again by itself.
 */
export const GDELT_PACE: Pace = { burst: 1, everyMs: 6000, maxWaitMs: 6000, restMs: 30 * 60_000 };
const KEEP_MS = 15 * 60_000;
const MAX_RECORDS = 50;

// Anything else than these two is not an answer: it must not pass for "none".
const BodySchema = v.union([
  v.object({ articles: v.array(v.unknown()) }),
  v.pipe(
    v.strictObject({}),
    v.transform(() => ({ articles: [] })),
  ),
]);
const ItemSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  title: v.nullish(v.string(), ''),
  seendate: v.nullish(v.string(), ''),
  domain: v.nullish(v.string(), ''),
});

/** GDELT DOC 2.0: other outlets' stories that contain the article's phrases. One call a click. */
export function gdeltSource(origin = GDELT_ORIGIN): Source {
  return {
    id: 'gdelt',
    name: GDELT_NAME,
    origins: [origin],
    announce({ article, words }, now) {
      const query = gdeltQuery(words);
      const window = searchWindow(article.published, now);
      return {
        sentence: `A few words and short phrases from the article go to ${new URL(origin).host}.`,
        sends: query ? [query, ...(window ? [daysOf(window)] : [])] : [],
      };
    },
    async ask(story, { http, signal, now }) {
      if (!gdeltQuery(story.words))
        return { candidates: [], notAsked: 'The article has no phrase that GDELT could search for.' };
      const answer = await http.ask(address(origin, story, now()), {
        who: GDELT_NAME,
        signal,
        pace: GDELT_PACE,
        maxAgeMs: KEEP_MS,
        judge: gdeltRefusal,
      });
      return { candidates: gdeltItems(answer.text, ItemSchema).map(candidate) };
    },
  };
}

function address(origin: string, { article, words }: Story, now: number): string {
  const url = new URL('/api/v2/doc/doc', origin);
  url.searchParams.set('query', gdeltQuery(words));
  url.searchParams.set('mode', 'artlist');
  url.searchParams.set('format', 'json');
  url.searchParams.set('maxrecords', String(MAX_RECORDS));
  url.searchParams.set('sort', 'HybridRel');
  const window = searchWindow(article.published, now);
  if (window) {
    url.searchParams.set('startdatetime', window.from);
    url.searchParams.set('enddatetime', window.to);
  }
  return url.href;
}

/** What an answer of GDELT means: its errors come with status 200, in prose. */
export function gdeltRefusal(answer: HttpAnswer): LookupError | undefined {
  const text = answer.text.trim();
  const isJson = /^[[{]/.test(text);
  if (!isJson && /\blimit requests\b/i.test(text.slice(0, 500)))
    return new LookupError('rate-limited', GDELT_NAME);
  const refusal = statusRefusal(answer, GDELT_NAME);
  if (refusal || isJson) return refusal;
  if (text === '') return new LookupError('malformed', GDELT_NAME);
  if (text.startsWith('<')) return new LookupError('wrong-type', GDELT_NAME);
  return new LookupError('question-refused', GDELT_NAME, { detail: text.slice(0, 200) });
}

/** The well-formed items of an artlist; `{}` has none. */
export function gdeltItems<Schema extends v.GenericSchema>(text: string, schema: Schema) {
  const body = v.safeParse(BodySchema, tolerantJson(text, GDELT_NAME));
  if (!body.success) throw new LookupError('malformed', GDELT_NAME);
  return validItems(schema, body.output.articles, new LookupError('malformed', GDELT_NAME));
}

function candidate({ url, title, seendate, domain }: v.InferOutput<typeof ItemSchema>): Candidate {
  const published = isoDate(seendate);
  return {
    source: 'gdelt',
    url,
    ...(title && { title }),
    ...(domain && { outlet: domain }),
    ...(published && { published }),
    evidence: [{ label: 'The page', url }],
  };
}
