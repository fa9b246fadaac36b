import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { isWorking, type Phase } from '../browser/tab-state.ts';
import { type TextName, text } from '../browser/text.ts';

const SAYS: Readonly<Record<Phase, TextName | null>> = {
  reading: 'progressReading',
  checking: 'progressChecking',
  looking: 'progressLooking',
  stopped: 'stopped',
  done: null,
  unreadable: null,
  failed: null,
};

interface ProgressProps {
  readonly tabId: number;
  readonly phase: Phase | null;
}

/** What goes on now, said aloud by screen readers. It stands in the head, so that nothing jumps when it ends. */
export function Progress({ tabId, phase }: ProgressProps) {
  const says = phase && SAYS[phase];
  const working = phase !== null && isWorking(phase);
  return (
    <div class={working ? 'progress progress--working' : 'progress'}>
      <p role="status">{says && text(says)}</p>
      {working && (
        <button
          type="button"
          class="button button--plain small"
          onClick={() => void ask('extension', background, 'cancel', { tabId }).catch(() => undefined)}
        >
          {text('stopLooking')}
        </button>
      )}
    </div>
  );
}
