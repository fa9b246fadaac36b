import { useState } from 'preact/hooks';
import { background, type Standing } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';

/** Which finding's card is open on the page, as far as the popup led there, and the ways to another. */
export interface Walk {
  readonly at: string | null;
  goTo(findingId: string): void;
  next(): void;
  previous(): void;
}

export function useWalk(tabId: number): Walk {
  const [at, setAt] = useState<string | null>(null);
  const follow = (standing: Promise<Standing>) =>
    void standing.then(
      ({ findingId }) => setAt(findingId),
      () => setAt(null),
    );
  return {
    at,
    goTo: findingId => follow(ask('extension', background, 'goTo', { tabId, findingId })),
    next: () => follow(ask('extension', background, 'next', { tabId })),
    previous: () => follow(ask('extension', background, 'previous', { tabId })),
  };
}
