/** The part of the browser's StorageManager the library uses; handed in, so that a full disk can be tried out. */
export interface StorageRoom {
  estimate(): Promise<{ usage?: number; quota?: number }>;
  persisted(): Promise<boolean>;
  /** Asks the browser never to clear the library by itself; answers whether it agreed. Workers cannot ask. */
  persist?(): Promise<boolean>;
}

/** The room the library has. */
export interface Usage {
  readonly stories: number;
  /** Bytes of the compressed texts. */
  readonly textBytes: number;
  /** Bytes of all the extension stores, as the browser reckons them; undefined where it does not say. */
  readonly usedBytes?: number;
  readonly quotaBytes?: number;
  /** Whether the browser promised never to clear it by itself. */
  readonly persisted: boolean;
}

/** The browser's own, where there is one. */
export const browserStorage = (): StorageRoom | undefined => globalThis.navigator?.storage;
