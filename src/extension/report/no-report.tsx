import { Icon } from '../browser/icon.tsx';
import { isWorking, type TabState } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';

/** What stands in place of a report: that there is none yet, or no more, and what to do. */
export function NoReport({ state }: { readonly state: TabState | null }) {
  const isComing = state !== null && isWorking(state.phase);
  const why = state?.why ?? null;
  return (
    <>
      <header class="masthead">
        <Icon name="thread" />
        <b>{text('reportTitle')}</b>
      </header>
      <main class="report report--empty">
        <div class="verdict verdict--none">
          <Icon name={isComing ? 'again' : 'unreadable'} />
          <div role="status">
            <h1>{isComing ? text('progressChecking') : text(why ? 'verdictUnreadable' : 'reportGone')}</h1>
            {!isComing && <p>{why ?? text('reportGoneDo')}</p>}
          </div>
        </div>
      </main>
    </>
  );
}
