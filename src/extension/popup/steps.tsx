import { useState } from 'preact/hooks';
import { background, type Standing } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import type { TabState } from '../browser/tab-state.ts';
import { counted, text } from '../browser/text.ts';
import { Icon } from './icon.tsx';

interface StepsProps {
  readonly tabId: number;
  readonly state: TabState;
  readonly onClear: () => void;
}

/** From finding to finding on the page, and back to the page as it was. */
export function Steps({ tabId, state, onClear }: StepsProps) {
  const [at, setAt] = useState<string | null>(null);
  const placed = (state.report?.findings ?? []).filter(
    ({ id }) => !state.dismissed.includes(id) && !state.notPlaced.includes(id),
  );
  const index = placed.findIndex(finding => finding.id === at);
  const step = (method: 'next' | 'previous') =>
    void ask('extension', background, method, { tabId })
      .then((standing: Standing) => setAt(standing.findingId))
      .catch(() => undefined);
  const count = String(placed.length);
  return (
    <footer class="steps">
      <button
        type="button"
        class="button button--icon"
        disabled={!placed.length}
        title={text('previousFinding')}
        aria-label={text('previousFinding')}
        onClick={() => step('previous')}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="button button--icon"
        disabled={!placed.length}
        title={text('nextFinding')}
        aria-label={text('nextFinding')}
        onClick={() => step('next')}
      >
        <Icon name="forward" />
      </button>
      <span class="steps-place small" role="status">
        {index < 0 ? counted('findingsShown', placed.length) : text('findingPlace', String(index + 1), count)}
      </span>
      <button type="button" class="button" onClick={onClear}>
        {text('clearHighlights')}
      </button>
    </footer>
  );
}
