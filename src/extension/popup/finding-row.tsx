import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../story/finding.ts';
import { Icon } from '../browser/icon.tsx';
import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import type { QuotationRow } from '../browser/quotation-row.ts';
import { text } from '../browser/text.ts';
import { Wordings } from '../browser/wordings.tsx';
import { Context } from './context.tsx';
import { DismissReasons } from './dismiss-reasons.tsx';
import { QuotationLookUp } from './quotation-look-up.tsx';
import type { Walk } from './use-walk.ts';

interface FindingRowProps {
  readonly tabId: number;
  readonly walk: Walk;
  readonly finding: Finding;
  /** The quotation it is about, where that can be looked up. */
  readonly quotation: QuotationRow | undefined;
  readonly articleText: string;
  /** Whether the page shows it; what could not be placed is only listed. */
  readonly isPlaced: boolean;
  /** Whether there is a page to show it on. */
  readonly isOnPage: boolean;
}

/** One finding in a line: its kind and both wordings. A press shows it on the page. */
export function FindingRow(props: FindingRowProps) {
  const { tabId, walk, finding, quotation, articleText, isPlaced, isOnPage } = props;
  const findingId = finding.id;
  const [asksWhy, setAsksWhy] = useState(false);
  const isCurrent = walk.at === findingId;
  const row = useRef<HTMLButtonElement>(null);
  const reasons = useId();
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li class="finding">
      <button
        ref={row}
        type="button"
        class="finding-place"
        title={isPlaced || !isOnPage ? finding.why : `${finding.why} ${text('onlyListed')}`}
        disabled={!isPlaced}
        aria-current={isCurrent}
        onClick={() => walk.goTo(findingId)}
      >
        <span class="finding-kind">
          {text(`kind_${finding.kind}`)}
          {!isPlaced && isOnPage && <span class="soft"> · {text('onlyListedShort')}</span>}
        </span>
        <Wordings finding={finding} />
        <Context text={articleText} place={finding} />
      </button>
      <button
        type="button"
        class="button button--plain button--icon finding-dismiss"
        title={text('dismissFinding')}
        aria-label={text('dismissFinding')}
        aria-expanded={asksWhy}
        aria-controls={reasons}
        onClick={() => setAsksWhy(!asksWhy)}
      >
        <Icon name="close" />
      </button>
      {asksWhy && (
        <DismissReasons
          id={reasons}
          onChoose={reason => {
            focusNeighbour(row.current);
            void ask('extension', background, 'dismiss', { tabId, findingId, reason }).catch(() => undefined);
          }}
        />
      )}
      {quotation && (
        <div class="finding-quotation">
          <QuotationLookUp tabId={tabId} row={quotation} label={text('quotationElsewhere')} />
        </div>
      )}
    </li>
  );
}

/** The keyboard goes on beside a row that is about to go: with the row it would fall back to the beginning. */
function focusNeighbour(place: HTMLButtonElement | null): void {
  const rows = [...(place?.closest('.findings')?.querySelectorAll('.group .finding') ?? [])];
  const here = rows.findIndex(row => row.contains(place));
  const near = rows[here + 1] ?? rows[here - 1];
  near?.querySelector<HTMLButtonElement>('button:enabled')?.focus();
}
