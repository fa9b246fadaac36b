import { isWorking, type TabState } from '../../browser/tab-state.ts';

/** Whether somebody is still being asked. */
export const isAsking = ({ sources, quotations }: TabState): boolean =>
  [...sources, ...quotations].some(row => row.state === 'asking');

/** The rows of those who did not answer, with the sentence that says why not. */
export const unanswered = (
  { sources, quotations }: TabState,
  state: 'not-asked' | 'failed',
  why: string,
): Pick<TabState, 'sources' | 'quotations'> => ({
  sources: sources.map(row => (row.state === 'asking' ? { source: row.source, state, count: 0, why } : row)),
  quotations: quotations.map(row => (row.state === 'asking' ? { ...row, state, why } : row)),
});

/** What was allowed for a check that a dying worker left in the middle: the check that takes its place may use it. */
export const leftOver = (state: TabState | null, url: string): readonly string[] =>
  state && isWorking(state.phase) && state.url === url ? state.once : [];
