import type { Finding } from '../../../story/finding.ts';

/** How a mark looks, and so what it tells at a glance. */
export type Level = 'changed' | 'quote' | 'added' | 'missing' | 'wording';

/** Least telling first: of overlapping marks the later is drawn on top. */
export const LEVELS: readonly Level[] = ['wording', 'added', 'missing', 'changed', 'quote'];

export function levelOf({ kind, severity, start, end }: Finding): Level {
  if (start === end) return 'missing';
  if (kind === 'quote' || kind === 'addition' || kind === 'omission')
    return ({ quote: 'quote', addition: 'added', omission: 'missing' } as const)[kind];
  return severity === 'meaning' ? 'changed' : 'wording';
}
