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

export function useSettings(): [Settings | undefined, ChangeSettings] {
  const now = useStored(settings);
  const change: ChangeSettings = some => {
    if (now) void settings.set({ ...now, ...some });
  };
  return [now, change];
}
