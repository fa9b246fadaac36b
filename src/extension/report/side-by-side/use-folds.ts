import { useMemo, useState } from 'preact/hooks';
import { type Run, runsOf } from './folds.ts';
import type { Row } from './rows.ts';

/** What of the table is folded away. */
export interface Folds {
  readonly runs: readonly Run[];
  /** Where the run begins that was unfolded last; undefined where none was. */
  readonly last: number | undefined;
  readonly open: (start: number) => void;
}

/** Follows what the reader unfolds. @param versionId another version's rows are others: all of theirs are folded again */
export function useFolds(rows: readonly Row[], onlyChanges: boolean, versionId: string | undefined): Folds {
  const [unfolded, setUnfolded] = useState<{
    readonly of?: string | undefined;
    readonly starts: readonly number[];
  }>({
    starts: [],
  });
  const starts = unfolded.of === versionId ? unfolded.starts : [];
  const opened = starts.join(' ');
  const runs = useMemo(() => runsOf(rows, onlyChanges, new Set(starts)), [rows, onlyChanges, opened]);
  return {
    runs,
    last: starts.at(-1),
    open: start => setUnfolded({ of: versionId, starts: [...starts, start] }),
  };
}
