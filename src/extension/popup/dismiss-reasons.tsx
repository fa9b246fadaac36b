import { useLayoutEffect, useRef } from 'preact/hooks';
import { DISMISS_REASONS, type DismissReason } from '../browser/dismiss-reason.ts';
import { text } from '../browser/text.ts';

interface DismissReasonsProps {
  readonly id: string;
  readonly onChoose: (reason: DismissReason) => void;
}

/** Why a finding is no alteration: a press on one of the reasons sets it aside. */
export function DismissReasons({ id, onChoose }: DismissReasonsProps) {
  const first = useRef<HTMLButtonElement>(null);
  // Not after the first paint: whoever chooses before it would have the focus taken back into the row that goes.
  useLayoutEffect(() => {
    first.current?.focus({ preventScroll: true });
    first.current?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <fieldset id={id} class="reasons">
      <legend class="soft small">{text('dismissWhy')}</legend>
      {DISMISS_REASONS.map((reason, at) => (
        <button
          key={reason}
          ref={at === 0 ? first : null}
          type="button"
          class="button small"
          onClick={() => onChoose(reason)}
        >
          {text(`reason_${reason}`)}
        </button>
      ))}
    </fieldset>
  );
}
