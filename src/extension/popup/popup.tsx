import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { isWorking } from '../browser/tab-state.ts';
import { text } from '../browser/text.ts';
import { Bar } from './bar.tsx';
import { Result } from './result.tsx';
import { Skeleton } from './skeleton.tsx';
import { Steps } from './steps.tsx';
import { startCheck, useTab } from './use-tab.ts';
import { useWalk } from './use-walk.ts';

interface PopupProps {
  readonly tabId: number | null;
  /** Whether the popup stands in a tab of its own. */
  readonly inTab: boolean;
}

export function Popup({ tabId, inTab }: PopupProps) {
  if (tabId === null) return <p class="message">{text('noTab')}</p>;
  return <PopupOf tabId={tabId} inTab={inTab} />;
}

/** The background writes that it has begun within a second; in milliseconds. */
const LONGEST_SILENCE = 15_000;

function PopupOf({ tabId, inTab }: { readonly tabId: number; readonly inTab: boolean }) {
  const state = useTab(tabId);
  const walk = useWalk(tabId);
  const [clearing, setClearing] = useState<'no' | 'begun' | 'done'>('no');
  const [why, setWhy] = useState<string | null>(null);
  /** There was a state, or nothing in a tab of its own has brought one: what is spoken of has gone. */
  const [wasThere, setWasThere] = useState(false);
  const check = (again: boolean) => {
    setWasThere(false);
    setClearing('no');
    setWhy(null);
    startCheck(tabId, again).catch((error: Error) => setWhy(error.message));
  };
  const clear = () => {
    setClearing('begun');
    ask('extension', background, 'clear', { tabId }).then(
      // A check that was wished for meanwhile stands.
      () => setClearing(now => (now === 'begun' ? 'done' : now)),
      (error: Error) => {
        setClearing('no');
        setWhy(error.message);
      },
    );
  };
  const isGone = state === null && wasThere && clearing === 'no' && why === null;
  const isSilent = !state && !isGone && clearing === 'no' && why === null;
  useEffect(() => {
    if (state) setWasThere(true);
  }, [!state]);
  useEffect(() => {
    if (!isSilent) return;
    // In a tab of its own the popup has asked the background for nothing.
    const giveUp = () => (inTab ? setWasThere(true) : setWhy(text('noAnswer')));
    const waiting = setTimeout(giveUp, LONGEST_SILENCE);
    return () => clearTimeout(waiting);
  }, [isSilent]);
  // Work that the background does for another question may die with it as well: whoever waits begins it anew.
  const isGoingOn = state ? isWorking(state.phase) : false;
  useEffect(() => {
    if (isGoingOn) startCheck(tabId, false).catch((error: Error) => setWhy(error.message));
  }, [isGoingOn]);
  // The click that opened the popup is the reader's wish to have the page checked, which need not wait for a paint.
  useLayoutEffect(() => {
    if (!inTab) check(false);
  }, []);

  return (
    <>
      <Bar tabId={tabId} phase={state?.phase ?? null} working={isSilent} onCheck={() => check(true)} />
      <main class="body">
        {why !== null && (
          <p class="message message--failed" role="alert">
            {why}
          </p>
        )}
        {clearing === 'done' && <Cleared onCheck={() => check(true)} />}
        {clearing !== 'done' && state && (
          <Result tabId={tabId} state={state} inTab={inTab} walk={walk} onCheck={() => check(true)} />
        )}
        {isGone && <Gone />}
        {isSilent && <Skeleton />}
      </main>
      {!!state?.report?.findings.length && !state.given && clearing === 'no' && (
        <Steps state={state} walk={walk} onClear={clear} />
      )}
    </>
  );
}

/** The page was left, or has loaded itself anew, under the open popup. */
const Gone = () => (
  <section class="message" role="status">
    <p>
      <b>{text('reportGone')}</b>
    </p>
    <p>{text('reportGoneDo')}</p>
  </section>
);

function Cleared({ onCheck }: { readonly onCheck: () => void }) {
  return (
    <section class="message" role="status">
      <p>{text('cleared')}</p>
      <button type="button" class="button" onClick={onCheck}>
        {text('checkAgain')}
      </button>
    </section>
  );
}
