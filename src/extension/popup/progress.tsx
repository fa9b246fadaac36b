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

/** What goes on now, said aloud by screen readers; it holds its place so that nothing below it jumps. */
export function Progress({ tabId, phase }: { readonly tabId: number; readonly phase: Phase }) {
  const says = SAYS[phase];
  const working = isWorking(phase);
  return (
    <div class={working ? 'progress progress--working' : 'progress'}>
      <p role="status">{says && text(says)}</p>
      {working && (
        <button
          type="button"
          class="button button--plain small"
          onClick={() => void ask('extension', background, 'cancel', { tabId })}
        >
          {text('stopLooking')}
        </button>
      )}
    </div>
  );
}
