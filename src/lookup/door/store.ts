/**
 * Where the door keeps what must outlive the background worker (rests, cached answers): the extension gives
 * `storage.session`, the command line a map. Values are plain JSON; what comes back is not trusted.
 */
export interface Store {
  read(key: string): Promise<unknown>;
  /** Stores a value; undefined removes the key. */
  write(key: string, value: unknown): Promise<void>;
}

/** A store that lives as long as the process. */
export function memoryStore(): Store {
  const values = new Map<string, unknown>();
  return {
    read: async key => values.get(key),
    write: async (key, value) => {
      if (value === undefined) values.delete(key);
      else values.set(key, value);
    },
  };
}
