import { openOptions } from '../browser/api.ts';
import { Icon } from '../browser/icon.tsx';
import type { Phase } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';
import { Progress } from './progress.tsx';

interface BarProps {
  readonly tabId: number;
  /** Where the check stands; null before it has begun. */
  readonly phase: Phase | null;
  readonly working: boolean;
  readonly onCheck: () => void;
}

/** The popup's head: whose it is, and what is always at hand. */
export function Bar({ tabId, phase, working, onCheck }: BarProps) {
  return (
    <header class="bar">
      <Icon name="thread" />
      <b>{text('extensionName')}</b>
      <Progress tabId={tabId} phase={phase} />
      <button
        type="button"
        class="button button--plain button--icon"
        title={text('checkAgain')}
        aria-label={text('checkAgain')}
        disabled={working}
        onClick={onCheck}
      >
        <Icon name="again" />
      </button>
      <button
        type="button"
        class="button button--plain button--icon"
        title={text('openOptions')}
        aria-label={text('openOptions')}
        onClick={() => void openOptions()}
      >
        <Icon name="options" />
      </button>
    </header>
  );
}
