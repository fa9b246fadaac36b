import type { Severity } from '../../story/finding.ts';
import type { Report } from '../../story/report.ts';
import { Icon } from '../browser/icon.tsx';
import { hostOf } from '../browser/source-names.ts';
import { dateText, type TextName, text } from '../browser/text.ts';
import { headlineOf } from '../browser/verdict-headline.ts';
import { webLink } from '../browser/web-link.ts';

const SEVERITIES: readonly { readonly severity: Severity; readonly says: TextName }[] = [
  { severity: 'meaning', says: 'severityMeaning' },
  { severity: 'wording', says: 'severityWording' },
  { severity: 'note', says: 'severityNote' },
];

interface HeadProps {
  readonly report: Report;
  readonly setAside: ReadonlySet<string>;
}

/** What the report is about, and its answer at a glance. */
export function Head({ report, setAside }: HeadProps) {
  const { article, verdict } = report;
  const { says, icon, tone } = headlineOf(report);
  const address = webLink(article.url);
  const outlet = article.outlet || hostOf(article.url);
  const facts = [
    address ? <a href={address}>{outlet}</a> : outlet,
    article.byline,
    article.published && dateText(article.published),
  ].filter(Boolean);
  const standing = report.findings.filter(({ id }) => !setAside.has(id));
  return (
    <header class="report-head">
      <h1 dir="auto">{article.title || text('untitled')}</h1>
      <p class="soft">
        {facts.map((fact, at) => (
          <>
            {at > 0 && ' · '}
            <bdi>{fact}</bdi>
          </>
        ))}
      </p>
      <div class={`verdict verdict--${tone}`}>
        <Icon name={icon} />
        <div>
          <div>
            <h2>{text(says)}</h2>
            <p>{verdict.summary}</p>
            {standing.length > 0 && (
              <ul class="tally">
                {SEVERITIES.map(({ severity, says: name }) => {
                  const count = standing.filter(finding => finding.severity === severity).length;
                  return count > 0 ? (
                    <li key={severity} class={`tally-entry tally-entry--${severity}`}>
                      <b>{count}</b> {text(name)}
                    </li>
                  ) : null;
                })}
              </ul>
            )}
          </div>
          {verdict.reasons.length > 0 && (
            <ul class="bullets small">
              {verdict.reasons.map(reason => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </header>
  );
}
