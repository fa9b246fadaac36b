import * as v from 'valibot';
import type { HttpAnswer } from '../door/http-request.ts';
import { LookupError } from '../door/lookup-error.ts';
import { statusRefusal } from '../door/status-refusal.ts';
import { tolerantJson } from '../formats/tolerant-json.ts';
import { validItems } from '../formats/valid-items.ts';
import { guardianQuery } from '../queries/guardian-query.ts';
import { KEYED_PACE } from './keyed-pace.ts';
import type { Candidate, Source } from './source.ts';

const NAME = 'The Guardian';
const ORIGIN = 'https://content.guardianapis.com';
const KEEP_MS = 15 * 60_000;

const BodySchema = v.object({ response: v.object({ results: v.array(v.unknown()) }) });
const ItemSchema = v.object({
  webUrl: v.pipe(v.string(), v.url()),
  webTitle: v.nullish(v.string(), ''),
  webPublicationDate: v.nullish(v.string()),
  fields: v.nullish(v.object({ bodyText: v.nullish(v.string(), '') }), {}),
});

/** Guardian Open Platform, with the reader's own key: the one free service that gives whole texts. */
export function guardianSource(key: string, origin = ORIGIN): Source {
  return {
    id: 'guardian',
    name: NAME,
    origins: [origin],
    announce: story => ({
      sentence: `A few words and short phrases from the article, and your key, go to ${new URL(origin).host}.`,
      sends: [guardianQuery(story.words)].filter(Boolean),
    }),
    async ask({ words }, { http, signal }) {
      const query = guardianQuery(words);
      if (!query)
        return { candidates: [], notAsked: 'The article has no phrase that the Guardian could search for.' };
      const url = new URL('/search', origin);
      url.search = new URLSearchParams({
        q: query,
        'order-by': 'relevance',
        'page-size': '10',
        'show-fields': 'headline,byline,bodyText,lastModified',
        'api-key': key,
      }).toString();
      const answer = await http.ask(url.href, {
        who: NAME,
        signal,
        pace: KEYED_PACE,
        maxAgeMs: KEEP_MS,
        secrets: ['api-key'],
        expect: ['json'],
        judge: refusal,
      });
      const body = v.safeParse(BodySchema, tolerantJson(answer.text, NAME));
      const malformed = new LookupError('malformed', NAME);
      if (!body.success) throw malformed;
      return { candidates: validItems(ItemSchema, body.output.response.results, malformed).map(candidate) };
    },
  };
}

function refusal(answer: HttpAnswer): LookupError | undefined {
  if (answer.status === 401 || answer.status === 403) return new LookupError('key-refused', NAME);
  return statusRefusal(answer, NAME);
}

function candidate({
  webUrl,
  webTitle,
  webPublicationDate,
  fields,
}: v.InferOutput<typeof ItemSchema>): Candidate {
  return {
    source: 'guardian',
    url: webUrl,
    outlet: NAME,
    ...(webTitle && { title: webTitle }),
    ...(webPublicationDate && { published: webPublicationDate }),
    ...(fields.bodyText && { text: fields.bodyText }),
    evidence: [{ label: 'The page', url: webUrl }],
  };
}
