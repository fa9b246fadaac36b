import { useState } from 'preact/hooks';
import type { TrustedFeed } from '../../browser/feeds.ts';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { mayReach, sitesOf } from '../../browser/permissions.ts';
import { counted, text } from '../../browser/text.ts';
import { requestSitesHere } from '../request.ts';
import { useAllowed } from '../use-allowed.ts';
import { feedSays } from './feed-says.ts';

interface FeedRowProps {
  readonly feed: TrustedFeed;
  readonly network: boolean;
}

/** One feed: how reading it went, and what the reader can do about it. */
export function FeedRow({ feed, network }: FeedRowProps) {
  const { state, stories, closed } = feed;
  const { url } = state;
  const sites = sitesOf([url]);
  const allowed = useAllowed(sites, mayReach);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState('');
  const tell = async (method: 'removeFeed' | 'readFeedNow' | 'readFeedAnew') => {
    setBusy(true);
    setWhy('');
    try {
      await ask('extension', background, method, { url });
    } catch (error) {
      setWhy(error instanceof Error ? error.message : String(error));
    }
    setBusy(false);
  };
  const allow = (wanted: readonly string[], then: 'readFeedNow' | 'readFeedAnew') =>
    void requestSitesHere(wanted).then(granted => {
      if (granted) void tell(then);
    });
  return (
    <li class="feed">
      <div>
        <b class="address">{url}</b>
        <p class="small">{counted('feedStories', stories)}</p>
        <p class="soft small" role="status">
          {busy ? text('feedReading') : feedSays(state, network, allowed)}
        </p>
        {why && (
          <p class="small" role="alert">
            {why}
          </p>
        )}
        {closed.length > 0 && (
          <p class="soft small">{text('feedClosed', closed.map(site => site.split('/')[2]).join(', '))}</p>
        )}
      </div>
      <div class="row">
        {allowed === false && (
          <button type="button" class="button" onClick={() => allow(sites, 'readFeedNow')}>
            {text('feedAllow')}
          </button>
        )}
        {allowed === true && closed.length > 0 && (
          <button type="button" class="button" onClick={() => allow(closed, 'readFeedAnew')}>
            {text('feedAllowMore')}
          </button>
        )}
        {allowed === true && network && (
          <button type="button" class="button" disabled={busy} onClick={() => void tell('readFeedNow')}>
            {text('feedReadNow')}
          </button>
        )}
        <button type="button" class="button" onClick={() => void tell('removeFeed')}>
          {text('archiveRemove')}
        </button>
      </div>
    </li>
  );
}
