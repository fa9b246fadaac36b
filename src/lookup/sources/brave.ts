import * as v from 'valibot';
import type { HttpAnswer } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import { statusRefusal } from '../door/status-refusal.ts';
import { tolerantJson } from '../formats/tolerant-json.ts';
import { validItems } from '../formats/valid-items.ts';
import { braveQuery } from '../queries/brave-query.ts';
import { KEYED_PACE } from './keyed-pace.ts';
import type { Candidate, Source } from './source.ts';

const NAME = 'Brave Search';
const ORIGIN = 'https://api.search.brave.com';
const KEEP_MS = 15 * 60_000;

const BodySchema = v.object({ results: v.array(v.unknown()) });
const ItemSchema = v.object({
  url: v.pipe(v.string(), v.url()),
  title: v.nullish(v.string(), ''),
  page_age: v.nullish(v.string(), ''),
  source: v.nullish(v.object({ name: v.nullish(v.string()) })),
  meta_url: v.nullish(v.object({ hostname: v.nullish(v.string()) })),
});
const ErrorSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ error: v.object({ code: v.string(), detail: v.nullish(v.string()) }) }),
);

/** Brave's news search, with the reader's own key. */
export function braveSource(key: string, origin = ORIGIN): Source {
  return {
    id: 'brave',
    name: NAME,
    origins: [origin],
    announce: story => ({
      sentence: `A few words and short phrases from the article, and your key, go to ${new URL(origin).host}.`,
      sends: [braveQuery(story.words)].filter(Boolean),
    }),
    async ask({ words }, { http, signal }) {
      const query = braveQuery(words);
      if (!query)
        return { candidates: [], notAsked: 'The article has no phrase that Brave Search could search for.' };
      const url = new URL('/res/v1/news/search', origin);
      url.search = new URLSearchParams({ q: query, count: '20', spellcheck: 'false' }).toString();
      const answer = await http.ask(url.href, {
        who: NAME,
        signal,
        headers: { accept: 'application/json', 'x-subscription-token': key },
        pace: KEYED_PACE,
        maxAgeMs: KEEP_MS,
        expect: ['json'],
        judge: refusal,
      });
      const body = v.safeParse(BodySchema, tolerantJson(answer.text, NAME));
      const malformed = new LookupError('malformed', NAME);
      if (!body.success) throw malformed;
      return { candidates: validItems(ItemSchema, body.output.results, malformed).map(candidate) };
    },
  };
}

function refusal(answer: HttpAnswer): LookupError | undefined {
  const error = statusRefusal(answer, NAME);
  if (!error) return undefined;
  const body = v.safeParse(ErrorSchema, answer.text);
  const code = body.success ? body.output.error.code : '';
  if (answer.status === 401 || answer.status === 403 || /TOKEN/.test(code))
    return new LookupError('key-refused', NAME);
  const detail = body.success ? body.output.error.detail?.slice(0, 200) : undefined;
  return new LookupError(error.code, NAME, { retryAt: error.retryAt, detail });
}

function candidate(item: v.InferOutput<typeof ItemSchema>): Candidate {
  const outlet = item.source?.name ?? item.meta_url?.hostname;
  // "2031-04-02T10:00:00" is told without its zone, which is UTC and not the reader's.
  const published = Date.parse(item.page_age.replace(/T[\d:.]+$/, '$&Z'));
  return {
    source: 'brave',
    url: item.url,
    ...(item.title && { title: item.title }),
    ...(outlet && { outlet }),
    ...(!Number.isNaN(published) && { published: new Date(published).toISOString() }),
    evidence: [{ label: 'The page', url: item.url }],
  };
}
