import type { Report } from '../../story/report.ts';
import { hostOf } from '../browser/source-names.ts';
import type { TabState } from '../browser/tab-state.ts';
import { dateText, factsText, text } from '../browser/text.ts';
import { OriginalTag, VersionRows } from '../browser/version-row.tsx';
import { Unread } from './unread.tsx';

interface VersionsProps {
  readonly tabId: number;
  readonly state: TabState;
  readonly report: Report;
}

/** Where the story comes from, as far as known: every version, and which is likely the original. */
export function Versions({ tabId, state, report }: VersionsProps) {
  const { lineage } = report;
  return (
    <section class="part">
      <h2>{text('versionsTitle')}</h2>
      <VersionRows report={report} state={state}>
        <PageAsVersion report={report} />
      </VersionRows>
      {lineage.evidence.length > 0 && (
        <ul class="bullets small soft">
          {lineage.evidence.map(sentence => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <Unread tabId={tabId} pages={state.unread} />
    </section>
  );
}

function PageAsVersion({ report: { article, lineage } }: { readonly report: Report }) {
  const facts = [article.outlet ?? hostOf(article.url), article.published && dateText(article.published)];
  return (
    <li class="version">
      <p>
        <b>{text('thisPage')}</b> {lineage.original === 'page' && <OriginalTag />}
      </p>
      <p class="soft small">{factsText(facts)}</p>
    </li>
  );
}
