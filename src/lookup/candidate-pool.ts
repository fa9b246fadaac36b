import { type Anchor, findAnchors } from './library/anchors.ts';
import type { Candidate, Story } from './sources/source.ts';
import { addressKey } from './tidy-address.ts';

/** Candidates still to be read, each page or archived state once. */
export interface CandidatePool {
  /** Adds what is new and not the page itself. */
  add(candidates: readonly Candidate[]): void;
  /**
   * Takes out the most promising candidate within the budget; texts in hand cost nothing. While other sources are
   * still being asked, one may not use up more than half of it.
   */
  take(othersPending: boolean): Candidate | undefined;
}

interface Promising {
  readonly candidate: Candidate;
  readonly promise: number;
}

export function candidatePool(story: Story, budget: number): CandidatePool {
  const waiting: Promising[] = [];
  const known = new Set([addressKey(story.article.url ?? '')]);
  const spentOn = new Map<string, number>();
  let spent = 0;
  const anchors = new Set(findAnchors(`${story.article.title}\n${story.article.text}`).map(keyOf));

  return {
    add(candidates) {
      for (const [rank, candidate] of candidates.entries()) {
        // The states of one address differ by their snapshots; other places name an address only once.
        const key = candidate.snapshot?.address ?? candidate.key ?? addressKey(candidate.url);
        if (known.has(key)) continue;
        known.add(key);
        waiting.push({ candidate, promise: promiseOf(candidate, rank, anchors, story) });
      }
      waiting.sort((a, b) => b.promise - a.promise);
    },
    take(othersPending) {
      const share = othersPending ? Math.ceil(budget / 2) : budget;
      const affordable = ({ source, text }: Candidate) =>
        text !== undefined || (spent < budget && (spentOn.get(source) ?? 0) < share);
      const at = waiting.findIndex(({ candidate }) => affordable(candidate));
      const candidate = at < 0 ? undefined : waiting.splice(at, 1)[0]?.candidate;
      if (candidate && candidate.text === undefined) {
        spent++;
        spentOn.set(candidate.source, (spentOn.get(candidate.source) ?? 0) + 1);
      }
      return candidate;
    },
  };
}

const keyOf = ({ key }: Anchor): Anchor['key'] => key;

/** What the page names itself comes first, then texts in hand, archived states, and search results by their title. */
function promiseOf(
  candidate: Candidate,
  rank: number,
  anchors: ReadonlySet<Anchor['key']>,
  story: Story,
): number {
  const place = rank / 1000;
  if (candidate.source === 'page') return 4 - place;
  if (candidate.text !== undefined) return 3 - place;
  if (candidate.snapshot) return 1 - rank / 4;
  const title = findAnchors(candidate.title ?? '').map(keyOf);
  const shared = title.length > 0 ? title.filter(key => anchors.has(key)).length / title.length : 0;
  const earlier = (candidate.published ?? '9999') <= (story.article.published ?? '');
  return shared + (earlier ? 0.2 : 0) - place;
}
