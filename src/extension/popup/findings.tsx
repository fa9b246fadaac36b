import { useState } from 'preact/hooks';
import type { Finding, FindingKind, Severity } from '../../story/finding.ts';
import type { Report } from '../../story/report.ts';
import type { QuotationRow } from '../browser/quotation-row.ts';
import type { TabState } from '../browser/tab-state.ts';
import { counted, type TextName, text } from '../browser/text.ts';
import { FindingRow } from './finding-row.tsx';
import { Kinds } from './kinds.tsx';
import { SetAside } from './set-aside.tsx';
import type { Walk } from './use-walk.ts';

/** A spun page can have hundreds: `first` are shown at once, the rest on demand, and what stands below stays near. */
const GROUPS: readonly { severity: Severity; title: TextName; first: number }[] = [
  { severity: 'meaning', title: 'severityMeaning', first: 40 },
  { severity: 'wording', title: 'severityWording', first: 6 },
  { severity: 'note', title: 'severityNote', first: 6 },
];

interface FindingsProps {
  readonly tabId: number;
  readonly state: TabState;
  readonly report: Report;
  /** By finding. */
  readonly quotations: ReadonlyMap<string, QuotationRow>;
  readonly walk: Walk;
}

/** The findings, what changes the meaning first. */
export function Findings({ tabId, state, report, quotations, walk }: FindingsProps) {
  const [kind, setKind] = useState<FindingKind | null>(null);
  const setAside = report.findings.filter(finding => state.dismissed.includes(finding.id));
  const standing = report.findings.filter(finding => !setAside.includes(finding));
  // A new report may no longer have the kind that was chosen.
  const chosen = standing.some(finding => finding.kind === kind) ? kind : null;
  const shown = chosen ? standing.filter(finding => finding.kind === chosen) : standing;
  if (!report.findings.length) return null;
  return (
    <section class="findings" aria-label={text('findingsTitle')} onKeyDown={moveByArrows}>
      <Kinds findings={standing} chosen={chosen} onChoose={setKind} />
      {GROUPS.map(({ severity, title, first }) => (
        <Group
          key={`${severity} ${chosen}`}
          tabId={tabId}
          walk={walk}
          quotations={quotations}
          title={text(title)}
          first={first}
          tone={severity}
          findings={shown.filter(finding => finding.severity === severity)}
          articleText={report.article.text}
          isOnPage={state.given === null}
          notPlaced={state.notPlaced}
        />
      ))}
      <SetAside tabId={tabId} article={report.article} findings={setAside} />
    </section>
  );
}

/** Up and down go from finding to finding, beside Tab. */
function moveByArrows(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const { currentTarget: list, target } = event;
  if (!step || !(list instanceof HTMLElement) || !(target instanceof HTMLButtonElement)) return;
  const places = [...list.querySelectorAll<HTMLButtonElement>('.finding-place:enabled')];
  const here = places.findIndex(place => place.closest('li') === target.closest('li'));
  const next = places[here + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

interface GroupProps extends Pick<FindingsProps, 'tabId' | 'walk' | 'quotations'> {
  readonly title: string;
  readonly first: number;
  readonly tone: Severity;
  readonly findings: readonly Finding[];
  readonly articleText: string;
  readonly isOnPage: boolean;
  readonly notPlaced: readonly string[];
}

function Group(props: GroupProps) {
  const { tabId, walk, quotations, title, first, tone, findings, articleText, isOnPage, notPlaced } = props;
  const [all, setAll] = useState(false);
  if (!findings.length) return null;
  const shown = all ? findings : findings.slice(0, first);
  const more = findings.length - shown.length;
  return (
    <section class={`group group--${tone}`}>
      <h2>
        <span class="swatch">{title}</span> <span class="count">{findings.length}</span>
      </h2>
      <ul>
        {shown.map(finding => (
          <FindingRow
            key={finding.id}
            tabId={tabId}
            walk={walk}
            finding={finding}
            quotation={quotations.get(finding.id)}
            articleText={articleText}
            isPlaced={!notPlaced.includes(finding.id)}
            isOnPage={isOnPage}
          />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="button button--plain small" onClick={() => setAll(true)}>
          {counted('showMore', more)}
        </button>
      )}
    </section>
  );
}
