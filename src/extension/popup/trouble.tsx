import { text } from '../browser/text.ts';

/** Why the last thing the reader asked for did not work. The result above it stands. */
export function Trouble({ why }: { readonly why: string | null }) {
  return (
    <div role="alert">
      {why !== null && (
        <p class="message message--failed">
          <b>{text('troubleTitle')}.</b> {why}
        </p>
      )}
    </div>
  );
}
