import { useLayoutEffect, useState } from 'preact/hooks';
import type { Report } from '../../story/report.ts';
import type { Version } from '../../story/version.ts';
import { isWorking, type TabState, tabState, tabVersions } from '../browser/tab-state.ts';

/** What the page shows. Each part is the very same object for as long as nothing in it has changed. */
export interface Subject {
  readonly state: TabState | null;
  /** The last report that there was: it stays while the tab is checked anew, and when the tab has gone. */
  readonly report: Report | null;
  readonly versions: readonly Version[];
  /** Whether what the report speaks of is no longer in its tab. */
  readonly isGone: boolean;
}

/** Storage gives a new object for the same content: nothing that hangs on the old one need be done anew. */
const unlessNew = <T>(before: T, now: T): T =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;

/** Whether a state without a report is that of a new check of the page that the last report speaks of. */
const isOfItsPage = (before: Subject, { url, phase }: TabState): boolean =>
  !before.isGone && isWorking(phase) && url === before.state?.url;

/** What is shown next. @param state the tab's, null where nothing is known of it any more */
export function follow(
  before: Subject | undefined,
  state: TabState | null,
  versions: readonly Version[],
): Subject {
  if (!before) return { state, report: state?.report ?? null, versions, isGone: false };
  if (!before.report) return follow(undefined, state, versions);
  if (!state || (!state.report && !isOfItsPage(before, state))) return { ...before, isGone: true };
  return {
    state,
    report: unlessNew(before.report, state.report ?? before.report),
    versions: state.report ? unlessNew(before.versions, versions) : before.versions,
    isGone: false,
  };
}

/** What is known of a tab as it grows; undefined until it was first read. */
export function useSubject(tabId: number | null): Subject | undefined {
  const [subject, setSubject] = useState<Subject>();
  // Not after the first paint: until this is read there is nothing to paint.
  useLayoutEffect(() => {
    const closed = new AbortController();
    const read = async () => {
      const [state, versions] =
        tabId === null ? [null, []] : await Promise.all([tabState(tabId).get(), tabVersions(tabId).get()]);
      setSubject(before => follow(before, state, versions));
    };
    if (tabId !== null) tabState(tabId).watch(() => void read(), closed.signal);
    void read();
    return () => closed.abort();
  }, [tabId]);
  return subject;
}
