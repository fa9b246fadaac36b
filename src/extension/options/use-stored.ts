import { useEffect, useState } from 'preact/hooks';
import { type Settings, settings } from '../browser/settings.ts';
import type { Stored } from '../browser/stored.ts';
import { createTurns } from '../browser/turns.ts';

/** A stored value as it changes, from here or from elsewhere; undefined until it was first read. */
export function useStored<T>(stored: Stored<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const gone = new AbortController();
    stored.watch(next => setValue(() => next), gone.signal);
    // A change in the meantime is newer.
    void stored.get().then(first => setValue(now => (now === undefined ? first : now)));
    return () => gone.abort();
  }, [stored]);
  return value;
}

/** Changes some of the settings; false where they could not be stored, which the page tells. */
export type ChangeSettings = (some: Partial<Settings>) => Promise<boolean>;

/** What a section of the options works on. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: ChangeSettings;
}

/** Why the last change was not stored, null where it was, and how often that has happened. */
export interface Trouble {
  readonly why: string | null;
  readonly times: number;
}

/** Changes follow one another: the second of two in a row must not put back what the first has changed. */
const inTurn = createTurns();

const write = (some: Partial<Settings>): Promise<void> =>
  inTurn(async () => settings.set({ ...(await settings.get()), ...some }));

/** The settings as they are stored, the way to change them, and what went wrong with that last. */
export function useSettings(): readonly [Settings | undefined, ChangeSettings, Trouble] {
  const [trouble, setTrouble] = useState<Trouble>({ why: null, times: 0 });
  const change: ChangeSettings = async some => {
    try {
      await write(some);
      setTrouble(last => (last.why === null ? last : { ...last, why: null }));
      return true;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setTrouble(last => ({ why, times: last.times + 1 }));
      return false;
    }
  };
  return [useStored(settings), change, trouble];
}
