import { useState } from 'preact/hooks';
import type { Outcome } from '../../browser/messages.ts';
import { text } from '../../browser/text.ts';

/** Where a comparison that the reader asked for stands; `says` is for the reader, empty when there is nothing to say. */
export interface Asking {
  readonly says: string;
  readonly busy: boolean;
  /** @param permission the browser's question, where one was put in the same click */
  begin(asked: Promise<Outcome | undefined>, permission?: Promise<boolean>): void;
}

/** Follows a comparison from the click to its end, which closes the panel. */
export function useAsking(onDone: () => void): Asking {
  const [says, setSays] = useState('');
  const [busy, setBusy] = useState(false);
  const follow = async (asked: Promise<Outcome | undefined>, permission?: Promise<boolean>) => {
    setBusy(true);
    setSays('');
    try {
      if (permission) {
        setSays(text('waitingForPermission'));
        if (!(await permission)) return setSays(text('permissionRefused'));
      }
      await asked;
      onDone();
    } catch (error) {
      setSays(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return { says, busy, begin: (asked, permission) => void follow(asked, permission) };
}
