import type { Report } from '../../../story/report.ts';
import { Sources } from '../../browser/source-rows.tsx';
import type { TabState } from '../../browser/tab-state.ts';
import { dateText, text } from '../../browser/text.ts';
import { VersionRows } from '../../browser/version-row.tsx';
import { webLink } from '../../browser/web-link.ts';

interface EvidenceProps {
  readonly report: Report;
  readonly state: TabState;
}

/** Everything the report rests on: each version with where to see it, what could not be read, who was asked what. */
export function Evidence({ report, state }: EvidenceProps) {
  return (
    <section class="report-part evidence" id="evidence" aria-labelledby="evidence-title">
      <h2 id="evidence-title">{text('reportEvidence')}</h2>
      <VersionRows report={report} state={state} />
      <Unread state={state} />
      <Sources state={state} />
    </section>
  );
}

function Unread({ state: { unread } }: { readonly state: TabState }) {
  if (unread.length === 0) return null;
  return (
    <>
      <h3>{text('unreadTitle')}</h3>
      <ul class="versions">
        {unread.map(({ url, title, why, retryAt }) => {
          const href = webLink(url);
          return (
            <li key={url} class="version">
              {href ? (
                <a href={href} target="_blank" rel="noreferrer">
                  <bdi>{title || url}</bdi>
                </a>
              ) : (
                <b>
                  <bdi>{title || url}</bdi>
                </b>
              )}
              <p class="soft small">{why}</p>
              {retryAt && <p class="soft small">{text('askAgainAfter', dateText(retryAt))}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}
