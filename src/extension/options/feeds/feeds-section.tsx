import { useState } from 'preact/hooks';
import { feeds } from '../../browser/feeds.ts';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { siteOf } from '../../browser/permissions.ts';
import { text } from '../../browser/text.ts';
import { requestSitesHere } from '../request.ts';
import { useStored } from '../use-stored.ts';
import { FeedRow } from './feed-row.tsx';

/** Feeds of outlets that the reader trusts: their stories come into the library by themselves. */
export function FeedsSection({ network }: { readonly network: boolean }) {
  const [says, setSays] = useState('');
  const all = useStored(feeds);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const typed = String(new FormData(form).get('feed')).trim();
    const url = typed.includes('://') ? typed : `https://${typed}`;
    const site = siteOf(url);
    if (site === null) return setSays(text('noWebAddress'));
    setSays('');
    // On the list first: the background begins as soon as the browser lets it.
    ask('extension', background, 'addFeed', { url }).then(
      () => form.reset(),
      (error: Error) => setSays(error.message),
    );
    requestSitesHere([site]).catch((error: Error) => setSays(error.message));
  };
  return (
    <section>
      <h2>{text('feedsTitle')}</h2>
      <p class="soft">{text('feedsWhy')}</p>
      <ul class="rows">
        {all?.map(feed => (
          <FeedRow key={feed.state.url} feed={feed} network={network} />
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <label>
          <span class="label">{text('feedAddress')}</span>
          <input
            class="field"
            name="feed"
            dir="ltr"
            required
            autocomplete="off"
            spellcheck={false}
            placeholder="https://"
          />
        </label>
        <button type="submit" class="button">
          {text('feedAdd')}
        </button>
      </form>
      <p role="status">{says}</p>
    </section>
  );
}
