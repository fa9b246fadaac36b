/**
 * Why the reader calls a finding no alteration: it says the `same`, it is an open `update` or correction, mere
 * `style` or spelling, a `mismatch` of passages, or something `else`.
 */
export const DISMISS_REASONS = ['same', 'update', 'style', 'mismatch', 'else'] as const;

export type DismissReason = (typeof DISMISS_REASONS)[number];
