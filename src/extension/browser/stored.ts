import * as v from 'valibot';
import { storage } from './api.ts';
import type { Shape } from './shapes.ts';
import { text } from './text.ts';

/** `session`: in memory, gone with the browser. `local`: on disk. Neither is open to scripts in pages. */
export type Area = 'session' | 'local';

/** Chrome opens `local` to scripts in pages unless it is told; what such a script can read, a stolen page's process can. */
export async function closeStorageToPages(): Promise<void> {
  const { local } = storage;
  if ('setAccessLevel' in local && typeof local.setAccessLevel === 'function')
    await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The names of all values in an area. Chrome before 130 tells them only together with the values. */
export const keysIn = async (area: Area): Promise<readonly string[]> => {
  const place: { get(which: null): Promise<object>; getKeys?(): Promise<string[]> } = storage[area];
  return (await place.getKeys?.()) ?? Object.keys(await place.get(null));
};

/** One value in the browser's storage, checked when it is read. */
export interface Stored<T> {
  /** The value, or the first value where there is none or what is stored is not of this shape. */
  get(): Promise<T>;
  /** @throws when the storage is full. */
  set(value: T): Promise<void>;
  remove(): Promise<void>;
  /** Calls back on every change, from whatever process, until the signal if there is one. */
  watch(changed: (value: T) => void, signal?: AbortSignal): void;
}

/** The browser's own words for a full storage are not for readers. */
function tellFullStorage(error: unknown): never {
  const isFull = error instanceof Error && /quota|space/i.test(error.message);
  throw isFull ? new Error(text('storageFull'), { cause: error }) : error;
}

export function stored<T>(area: Area, key: string, shape: Shape<T>, first: T): Stored<T> {
  const place = storage[area];
  const read = (raw: unknown): T => {
    const parsed = v.safeParse(shape, raw);
    return parsed.success ? parsed.output : first;
  };
  return {
    get: async () => read((await place.get(key))[key]),
    set: value => place.set({ [key]: value }).catch(tellFullStorage),
    remove: () => place.remove(key),
    watch(changed, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, changedArea: string) => {
        const change = changedArea === area ? changes[key] : undefined;
        if (change) changed(read(change.newValue));
      };
      storage.onChanged.addListener(listener);
      signal?.addEventListener('abort', () => storage.onChanged.removeListener(listener), { once: true });
    },
  };
}
