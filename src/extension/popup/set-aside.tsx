import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../story/article.ts';
import type { Finding } from '../../story/finding.ts';
import { type Dismissal, dismissalOf, dismissals, storyOf } from '../browser/dismissals.ts';
import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { counted, text } from '../browser/text.ts';
import { Wordings } from '../browser/wordings.tsx';

interface SetAsideProps {
  readonly tabId: number;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** What the reader called no alteration in this story, each with its reason and the way back. */
export function SetAside({ tabId, article, findings }: SetAsideProps) {
  const all = useDismissals();
  if (!findings.length) return null;
  const reasonOf = (finding: Finding) => dismissalOf(all, storyOf(article), finding)?.reason ?? 'else';
  return (
    <details class="set-aside">
      <summary>{counted('dismissedTitle', findings.length)}</summary>
      <ul>
        {findings.map(finding => (
          <li key={finding.id} class="finding">
            <div class="finding-place">
              <span class="finding-kind">{text(`kind_${finding.kind}`)}</span>
              <Wordings finding={finding} />
              <span class="soft small">{text(`reason_${reasonOf(finding)}`)}</span>
            </div>
            <button
              type="button"
              class="button button--plain small"
              onClick={() =>
                void ask('extension', background, 'restore', { tabId, findingId: finding.id }).catch(
                  () => undefined,
                )
              }
            >
              {text('restoreFinding')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function useDismissals(): readonly Dismissal[] {
  const [all, setAll] = useState<readonly Dismissal[]>([]);
  useEffect(() => {
    const gone = new AbortController();
    dismissals.watch(setAll, gone.signal);
    void dismissals.get().then(setAll);
    return () => gone.abort();
  }, []);
  return all;
}
