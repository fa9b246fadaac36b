import type { Report } from '../../story/report.ts';
import { Icon } from '../browser/icon.tsx';
import { hostOf } from '../browser/source-names.ts';
import type { TabState } from '../browser/tab-state.ts';
import { counted, text } from '../browser/text.ts';
import { HEADLINES, type Headline, headlineOf } from '../browser/verdict-headline.ts';
import { wordCount } from './word-count.ts';

interface VerdictProps {
  readonly state: TabState;
  readonly onCheck: () => void;
}

/** The answer in one headline and one sentence. */
export function VerdictView({ state, onCheck }: VerdictProps) {
  const { report, phase, why } = state;
  if (phase === 'unreadable' || phase === 'failed')
    return (
      <HeadlineView headline={HEADLINES.unreadable} summary={why ?? ''}>
        <WhatToDo state={state} onCheck={onCheck} />
      </HeadlineView>
    );
  if (!report) return null;
  return (
    <HeadlineView headline={headlineOf(report)} summary={report.verdict.summary}>
      <Reasons report={report} />
    </HeadlineView>
  );
}

interface HeadlineProps {
  readonly headline: Headline;
  readonly summary: string;
  readonly children?: preact.ComponentChildren;
}

function HeadlineView({ headline: { says, icon, tone }, summary, children }: HeadlineProps) {
  return (
    <section class={`verdict verdict--${tone}`}>
      <Icon name={icon} />
      <div>
        <h1>{text(says)}</h1>
        {summary && <p>{summary}</p>}
        {children}
      </div>
    </section>
  );
}

/** The way on from a page that could not be read. To one that is closed to extensions there is none. */
function WhatToDo({ state: { phase, why }, onCheck }: VerdictProps) {
  if (phase === 'unreadable')
    return why === text('pageClosed') ? null : (
      <p class="soft">{text('unreadableHint', text('menuCheckSelection'))}</p>
    );
  return (
    <p>
      <button type="button" class="button" onClick={onCheck}>
        {text('checkAgain')}
      </button>
    </p>
  );
}

/** What was read, in a line: that Unspin took the right thing for the article is the first thing to see. */
const ReadLine = ({ article: { title, outlet, url, text: words } }: Pick<Report, 'article'>) => (
  <p class="read-line soft small">
    <bdi>{title || (outlet ?? hostOf(url))}</bdi>
    <span>· {counted('readWords', wordCount(words))}</span>
  </p>
);

function Reasons({ report }: { readonly report: Report }) {
  const { reasons } = report.verdict;
  return (
    <>
      <ReadLine article={report.article} />
      {reasons.length > 0 && (
        <details class="small">
          <summary>{text('whyTitle')}</summary>
          <ul class="bullets">
            {reasons.map(reason => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
