import type { Version } from '../../../story/version.ts';
import { Icon } from '../../browser/icon.tsx';
import { hostOf } from '../../browser/source-names.ts';
import { counted, dateText, numberText, text } from '../../browser/text.ts';
import type { Progress } from './use-side-by-side.ts';
import type { Steps } from './use-steps.ts';

interface ToolbarProps {
  readonly known: readonly Version[];
  readonly version: Version | null;
  readonly onVersion: (id: string) => void;
  readonly steps: Steps;
  readonly progress: Progress;
  readonly onlyChanges: boolean;
  readonly onOnlyChanges: (only: boolean) => void;
}

const named = ({ outlet, url, title, archived }: Version): string =>
  [outlet ?? hostOf(url), archived ? text('archivedAt', dateText(archived)) : title]
    .filter(Boolean)
    .join(': ') || text('untitled');

/** What the two columns show, and the way from finding to finding. It stays in sight. */
export function Toolbar({
  known,
  version,
  onVersion,
  steps,
  progress,
  onlyChanges,
  onOnlyChanges,
}: ToolbarProps) {
  const { at, count, go } = steps;
  return (
    <div class="toolbar">
      <div class="toolbar-steps">
        <StepButton icon="back" label={text('previousFinding')} isOff={count === 0} onStep={() => go(-1)} />
        <StepButton icon="forward" label={text('nextFinding')} isOff={count === 0} onStep={() => go(1)} />
        <span role="status">{placeText(progress, at, count)}</span>
      </div>
      {known.length > 1 && (
        <label class="toolbar-version">
          <span>{text('reportVersion')}</span>
          <select
            class="field"
            dir="auto"
            value={version?.id ?? ''}
            onChange={event => onVersion(event.currentTarget.value)}
          >
            {known.map(one => (
              <option key={one.id} value={one.id}>
                {named(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {version && (
        <label class="toolbar-choice">
          <input
            type="checkbox"
            checked={onlyChanges}
            onChange={event => onOnlyChanges(event.currentTarget.checked)}
          />{' '}
          {text('reportOnlyChanges')}
        </label>
      )}
    </div>
  );
}

/** A comparison that goes on or did not work has found nothing to count. */
function placeText({ isGoing, why }: Progress, at: number, count: number): string {
  if (isGoing) return text('progressChecking');
  if (why !== null && count === 0) return '';
  return at < 0
    ? counted('findingsCount', count)
    : text('findingPlace', numberText(at + 1), numberText(count));
}

interface StepButtonProps {
  readonly icon: 'back' | 'forward';
  readonly label: string;
  readonly isOff: boolean;
  readonly onStep: () => void;
}

const StepButton = ({ icon, label, isOff, onStep }: StepButtonProps) => (
  <button
    type="button"
    class="button button--icon"
    disabled={isOff}
    title={label}
    aria-label={label}
    onClick={onStep}
  >
    <Icon name={icon} />
  </button>
);
