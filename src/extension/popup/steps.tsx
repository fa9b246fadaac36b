import { Icon } from '../browser/icon.tsx';
import type { TabState } from '../browser/tab-state.ts';
import { counted, text } from '../browser/text.ts';
import type { Walk } from './use-walk.ts';

interface StepsProps {
  readonly state: TabState;
  readonly walk: Walk;
  readonly onClear: () => void;
}

/** From finding to finding on the page, and back to the page as it was. */
export function Steps({ state, walk, onClear }: StepsProps) {
  const placed = (state.report?.findings ?? []).filter(
    ({ id }) => !state.dismissed.includes(id) && !state.notPlaced.includes(id),
  );
  const index = placed.findIndex(finding => finding.id === walk.at);
  const count = String(placed.length);
  return (
    <footer class="steps">
      <button
        type="button"
        class="button button--icon"
        disabled={!placed.length}
        title={text('previousFinding')}
        aria-label={text('previousFinding')}
        onClick={walk.previous}
      >
        <Icon name="back" />
      </button>
      <button
        type="button"
        class="button button--icon"
        disabled={!placed.length}
        title={text('nextFinding')}
        aria-label={text('nextFinding')}
        onClick={walk.next}
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
