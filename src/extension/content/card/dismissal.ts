import { DISMISS_REASONS, type DismissReason } from '../../browser/dismiss-reason.ts';
import type { Elements } from '../surface/elements.ts';
import type { CardTexts } from './wording.ts';

/** The button "Not an alteration", and the reasons that it opens; choosing one sets the finding aside. */
export function dismissal(
  { make, button }: Elements,
  { text }: CardTexts,
  dismiss: (reason: DismissReason) => void,
): { readonly opener: HTMLButtonElement; readonly reasons: HTMLElement } {
  const reasons = make(
    'div',
    'reasons',
    make('p', 'label', text('dismissWhy')),
    ...DISMISS_REASONS.map(reason => button('', text(`reason_${reason}`), () => dismiss(reason))),
  );
  reasons.setAttribute('role', 'group');
  reasons.setAttribute('aria-label', text('dismissWhy'));
  reasons.hidden = true;
  const opener = button('dismiss', text('dismissFinding'), () => {
    reasons.hidden = !reasons.hidden;
    opener.setAttribute('aria-expanded', String(!reasons.hidden));
    if (!reasons.hidden) reasons.querySelector('button')?.focus();
  });
  opener.setAttribute('aria-expanded', 'false');
  return { opener, reasons };
}
