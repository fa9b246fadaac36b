import { text } from '../browser/text.ts';
import { choose } from './use-choice.ts';

interface ConsentChoicesProps {
  readonly source: string;
  /** What is asked, or about what: ends the buttons' names, for there can be several such rows. */
  readonly about: string;
  /** Called within the click, in which the browser can be asked for its part of the permission. */
  readonly onAsk: () => void;
  readonly onNever: () => void;
}

/** The three answers to what a place would be sent. */
export function ConsentChoices({ source, about, onAsk, onNever }: ConsentChoicesProps) {
  return (
    <div class="row">
      <button type="button" class="button" aria-label={`${text('consentOnce')} – ${about}`} onClick={onAsk}>
        {text('consentOnce')}
      </button>
      <button
        type="button"
        class="button"
        aria-label={`${text('consentAlways')} – ${about}`}
        onClick={() => {
          onAsk();
          void choose(source, 'always');
        }}
      >
        {text('consentAlways')}
      </button>
      <button
        type="button"
        class="button button--plain"
        aria-label={`${text('consentNever')} – ${about}`}
        onClick={() => {
          onNever();
          void choose(source, 'never');
        }}
      >
        {text('consentNever')}
      </button>
    </div>
  );
}
