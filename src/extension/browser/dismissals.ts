import * as v from 'valibot';
import type { Article } from '../../story/article.ts';
import type { Finding } from '../../story/finding.ts';
import type { Report } from '../../story/report.ts';
import { DISMISS_REASONS, type DismissReason } from './dismiss-reason.ts';
import type { Shape } from './shapes.ts';
import { stored } from './stored.ts';

/** A finding that the reader called no alteration, remembered for its story. */
export interface Dismissal {
  readonly story: string;
  readonly findingId: string;
  readonly kind: string;
  readonly text: string;
  readonly was: string | null;
  readonly reason: DismissReason;
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
    // Those of the first version had none.
    reason: v.optional(v.picklist(DISMISS_REASONS), 'else'),
  }),
);

/** On this computer only, latest last. */
export const dismissals = stored<readonly Dismissal[]>('local', 'dismissals', shape, []);

/** Names a story by its address without the part after "#"; pasted text has only its title. */
export const storyOf = (article: Pick<Article, 'url' | 'title'>): string =>
  article.url?.split('#')[0] ?? article.title;

/** Long passages are told by their beginning. UTF-16 units. */
const REMEMBERED_LENGTH = 200;

const beginning = (words: string | null): string | null => words?.slice(0, REMEMBERED_LENGTH) ?? null;

const saysTheSame = (one: Dismissal, { kind, text, was }: Finding): boolean =>
  one.kind === kind && one.text === beginning(text) && one.was === beginning(was);

/**
 * The ids of the report's findings that the reader called no alteration. An id holds the finding's place: where the
 * story has grown since and no finding has that id any more, the one with the same words is meant.
 */
export function dismissedIn(all: readonly Dismissal[], { article, findings }: Report): string[] {
  const story = storyOf(article);
  const own = all.filter(one => one.story === story);
  if (!own.length) return [];
  const ids = new Set(findings.map(({ id }) => id));
  const moved = own.filter(one => !ids.has(one.findingId));
  const exact = new Set(own.map(one => one.findingId));
  return findings
    .filter(finding => exact.has(finding.id) || moved.some(one => saysTheSame(one, finding)))
    .map(({ id }) => id);
}

/** What the reader said of a finding; the same words elsewhere in the story where the story has grown since. */
export const dismissalOf = (
  all: readonly Dismissal[],
  story: string,
  finding: Finding,
): Dismissal | undefined => {
  const own = all.filter(one => one.story === story);
  return own.find(one => one.findingId === finding.id) ?? own.find(one => saysTheSame(one, finding));
};

export function withDismissal(
  all: readonly Dismissal[],
  report: Report,
  finding: Finding,
  reason: DismissReason,
): Dismissal[] {
  const { id: findingId, kind } = finding;
  const story = storyOf(report.article);
  const text = beginning(finding.text) ?? '';
  const dismissal = { story, findingId, kind, text, was: beginning(finding.was), reason };
  return [...withoutDismissal(all, report, finding), dismissal].slice(-MOST_DISMISSALS);
}

/**
 * Takes a finding's dismissal back, also one from before the story grew; not that of another finding of the report
 * that has the same words.
 */
export function withoutDismissal(
  all: readonly Dismissal[],
  { article, findings }: Report,
  finding: Finding,
): Dismissal[] {
  const story = storyOf(article);
  const ids = new Set(findings.map(({ id }) => id));
  const isMeant = (one: Dismissal) =>
    one.findingId === finding.id || (!ids.has(one.findingId) && saysTheSame(one, finding));
  return all.filter(one => one.story !== story || !isMeant(one));
}
