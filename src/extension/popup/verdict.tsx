import type { Report, VerdictKind } from '../../story/report.ts';
import type { TabState } from '../browser/tab-state.ts';
import { counted, dateText, type TextName, text } from '../browser/text.ts';
import { Icon, type IconName } from './icon.tsx';
import { hostOf } from './names.ts';
import { wordCount } from './word-count.ts';

const HEADLINES: Readonly<Record<VerdictKind, { says: TextName; icon: IconName; tone: string }>> = {
  altered: { says: 'verdictAltered', icon: 'altered', tone: 'meaning' },
  reworded: { says: 'verdictReworded', icon: 'reworded', tone: 'wording' },
  spun: { says: 'verdictSpun', icon: 'reworded', tone: 'wording' },
  translated: { says: 'verdictTranslated', icon: 'reworded', tone: 'wording' },
  updated: { says: 'verdictUpdated', icon: 'again', tone: 'note' },
  same: { says: 'verdictSame', icon: 'same', tone: 'note' },
  'nothing-found': { says: 'verdictNothing', icon: 'nothing', tone: 'none' },
  unreadable: { says: 'verdictUnreadable', icon: 'unreadable', tone: 'none' },
};

/** The answer in one headline and one sentence. */
export function VerdictView({ state }: { readonly state: TabState }) {
  const { report, phase, why } = state;
  if (phase === 'unreadable' || phase === 'failed') {
    return <Headline kind="unreadable" summary={why ?? ''} />;
  }
  if (!report) return null;
  const { kind, summary } = report.verdict;
  // Something was found, only not enough: "nothing found" above a list of findings would confuse.
  const isLittle = kind === 'nothing-found' && report.findings.length > 0;
  return (
    <Headline kind={kind} summary={summary} {...(isLittle && { headline: 'verdictLittle' })}>
      <Reasons report={report} />
    </Headline>
  );
}

interface HeadlineProps {
  readonly kind: VerdictKind;
  readonly summary: string;
  readonly headline?: TextName;
  readonly children?: preact.ComponentChildren;
}

function Headline({ kind, summary, headline, children }: HeadlineProps) {
  const { says, icon, tone } = HEADLINES[kind];
  return (
    <section class={`verdict verdict--${tone}`}>
      <Icon name={icon} />
      <div>
        <h1>{text(headline ?? says)}</h1>
        {summary && <p>{summary}</p>}
        {children}
      </div>
    </section>
  );
}

/** What was read, in a line: that Unspin took the right thing for the article is the first thing to see. */
function readLine({ article }: Report): string {
  const { title, outlet, url, published, credit } = article;
  const words = counted('readWords', wordCount(article.text));
  return [title, outlet ?? hostOf(url), published && dateText(published), credit, words]
    .filter(Boolean)
    .join(' · ');
}

function Reasons({ report }: { readonly report: Report }) {
  const { reasons } = report.verdict;
  return (
    <>
      <p class="soft small">{readLine(report)}</p>
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
