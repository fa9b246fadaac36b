import { useEffect, useState } from 'preact/hooks';
import { addressOf, tabs } from '../browser/api.ts';
import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { text } from '../browser/text.ts';
import type { Way } from './compare/compare.tsx';
import { Trouble } from './trouble.tsx';

interface ActionsProps {
  readonly tabId: number;
  readonly kept: boolean;
  readonly inTab: boolean;
}

/** The way to compare that an address like popup.html?tab=3#file opens at once. */
const wayInAddress = (): Way | null => (location.hash === '#file' ? 'file' : null);

type CompareView = typeof import('./compare/compare.tsx').Compare;

/** The ways to compare, loaded when they are first wanted: opening the popup does not wait for them. */
function useCompare(isWanted: boolean): CompareView | undefined {
  const [view, setView] = useState<CompareView>();
  useEffect(() => {
    if (isWanted) void import('./compare/compare.tsx').then(({ Compare }) => setView(() => Compare));
  }, [isWanted]);
  return view;
}

/** What the reader can do with the article: compare it with another text, and keep it. */
export function Actions({ tabId, kept, inTab }: ActionsProps) {
  const [way, setWay] = useState<Way | null>(wayInAddress);
  const [why, setWhy] = useState<string | null>(null);
  const Compare = useCompare(way !== null);
  const keep = () => {
    setWhy(null);
    ask('extension', background, 'keep', { tabId }).catch((error: Error) => setWhy(error.message));
  };
  const openReport = () => void tabs.create({ url: addressOf(`report/report.html?tab=${tabId}`) });
  return (
    <section class="actions">
      <div class="row">
        <button type="button" class="button small" onClick={openReport}>
          {text('openReport')}
        </button>
        <button
          type="button"
          class="button small"
          aria-expanded={way !== null}
          onClick={() => setWay(way === null ? 'tab' : null)}
        >
          {text('compareWith')}
        </button>
        {kept ? (
          <span class="soft small" role="status">
            {text('articleKept')}
          </span>
        ) : (
          <button type="button" class="button small" onClick={keep}>
            {text('keepArticle')}
          </button>
        )}
      </div>
      <Trouble why={why} />
      {way !== null && Compare && <Compare tabId={tabId} inTab={inTab} way={way} onWay={setWay} />}
    </section>
  );
}
