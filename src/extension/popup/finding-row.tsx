import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../story/finding.ts';
import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { text } from '../browser/text.ts';
import { Context } from './context.tsx';
import { Icon } from './icon.tsx';
import type { Walk } from './use-walk.ts';
import { Wordings } from './wordings.tsx';

interface FindingRowProps {
  readonly tabId: number;
  readonly walk: Walk;
  readonly finding: Finding;
  readonly articleText: string;
  /** Whether the page shows it; what could not be placed is only listed. */
  readonly isPlaced: boolean;
  readonly isSetAside: boolean;
  /** Whether there is a page to show it on. */
  readonly isOnPage: boolean;
}

/** One finding in a line: its kind and both wordings. A press shows it on the page. */
export function FindingRow({
  tabId,
  walk,
  finding,
  articleText,
  isPlaced,
  isSetAside,
  isOnPage,
}: FindingRowProps) {
  const findingId = finding.id;
  const tell = (method: 'dismiss' | 'restore') =>
    void ask('extension', background, method, { tabId, findingId }).catch(() => undefined);
  const isCurrent = walk.at === findingId;
  const row = useRef<HTMLButtonElement>(null);
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
          {!isPlaced && !isSetAside && isOnPage && <span class="soft"> · {text('onlyListedShort')}</span>}
        </span>
        <Wordings finding={finding} />
        <Context text={articleText} place={finding} />
      </button>
      <button
        type="button"
        class="button button--plain button--icon finding-dismiss"
        title={text(isSetAside ? 'restoreFinding' : 'dismissFinding')}
        aria-label={text(isSetAside ? 'restoreFinding' : 'dismissFinding')}
        onClick={() => tell(isSetAside ? 'restore' : 'dismiss')}
      >
        <Icon name={isSetAside ? 'again' : 'close'} />
      </button>
    </li>
  );
}
