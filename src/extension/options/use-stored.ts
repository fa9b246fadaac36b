import { useEffect, useState } from 'preact/hooks';
import { type Settings, settings } from '../browser/settings.ts';
import type { Stored } from '../browser/stored.ts';

/** A stored value as it changes, from here or from elsewhere; undefined until it was first read. */
export function useStored<T>(stored: Stored<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const gone = new AbortController();
    stored.watch(next => setValue(() => next), gone.signal);
    void stored.get().then(first => setValue(() => first));
    return () => gone.abort();
  }, [stored]);
  return value;
}

/** Changes some of the settings. */
export type ChangeSettings = (some: Partial<Settings>) => void;

/** What a section of the options works on. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

/** Changes follow one another: the second of two in a row must not put back what the first has changed. */
let changed: Promise<void> = Promise.resolve();

const change: ChangeSettings = some => {
  changed = changed
    .then(async () => settings.set({ ...(await settings.get()), ...some }))
    .catch(() => undefined);
};

export const useSettings = (): [Settings | undefined, ChangeSettings] => [useStored(settings), change];
