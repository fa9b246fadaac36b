import type { SourceRow } from './tab-state.ts';
import { counted, text } from './text.ts';

/** How far asking got. "Could not ask" is never "none". */
export function stateText(state: SourceRow['state'], count: number): string {
  if (state === 'asking') return text('stateAsking');
  if (state === 'none') return text('stateNone');
  if (state === 'failed') return text('stateFailed');
  if (state === 'not-asked') return text('stateNotAsked');
  return counted('stateFound', count);
}
