import { openOptions } from '../browser/api.ts';
import { text } from '../browser/text.ts';
import { Icon } from './icon.tsx';

interface BarProps {
  readonly working: boolean;
  readonly onCheck: () => void;
}

/** The popup's head: whose it is, and what is always at hand. */
export function Bar({ working, onCheck }: BarProps) {
  return (
    <header class="bar">
      <Icon name="thread" />
      <b class="bar-name">{text('extensionName')}</b>
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
