import * as v from 'valibot';
import type { Article } from '../../story/article.ts';
import type { Finding } from '../../story/finding.ts';
import type { Shape } from './shapes.ts';
import { stored } from './stored.ts';

/** A finding that the reader called no alteration, remembered for its story. */
export interface Dismissal {
  readonly story: string;
  readonly findingId: string;
  readonly kind: string;
  readonly text: string;
  readonly was: string | null;
}

/** Oldest out first: a reader who dismisses ten a day keeps half a year. */
const MOST_DISMISSALS = 2_000;

const shape: Shape<readonly Dismissal[]> = v.array(
  v.object({
    story: v.string(),
    findingId: v.string(),
    kind: v.string(),
    text: v.string(),
    was: v.nullable(v.string()),
  }),
);

/** On this computer only, latest last. */
export const dismissals = stored<readonly Dismissal[]>('local', 'dismissals', shape, []);

/** Names a story by its address without the part after "#"; pasted text has only its title. */
export const storyOf = (article: Pick<Article, 'url' | 'title'>): string =>
  article.url?.split('#')[0] ?? article.title;

export const dismissedIn = (all: readonly Dismissal[], story: string): string[] =>
  all.filter(one => one.story === story).map(one => one.findingId);

const isThis = (story: string, findingId: string) => (one: Dismissal) =>
  one.story === story && one.findingId === findingId;

/** Long passages are told by their beginning. */
const REMEMBERED_LENGTH = 200;

export function withDismissal(all: readonly Dismissal[], story: string, finding: Finding): Dismissal[] {
  const others = all.filter(one => !isThis(story, finding.id)(one));
  const dismissal: Dismissal = {
    story,
    findingId: finding.id,
    kind: finding.kind,
    text: finding.text.slice(0, REMEMBERED_LENGTH),
    was: finding.was?.slice(0, REMEMBERED_LENGTH) ?? null,
  };
  return [...others, dismissal].slice(-MOST_DISMISSALS);
}

export const withoutDismissal = (all: readonly Dismissal[], story: string, findingId: string): Dismissal[] =>
  all.filter(one => !isThis(story, findingId)(one));
