import { background } from '../browser/messages.ts';
import { ask } from '../browser/messenger.ts';
import { requestSites, siteOf } from '../browser/permissions.ts';
import { hostOf } from '../browser/source-names.ts';
import type { UnreadPage } from '../browser/tab-state.ts';
import { dateText, text } from '../browser/text.ts';
import { webLink } from '../browser/web-link.ts';

/** Pages that may hold a version but were not read. The reader can have each compared, for its site alone. */
export function Unread({ tabId, pages }: { readonly tabId: number; readonly pages: readonly UnreadPage[] }) {
  const named = pages.filter(page => webLink(page.url) !== null);
  if (!named.length) return null;
  const compare = (url: string) => {
    const site = siteOf(url);
    if (site === null) return;
    // The background takes note first: the browser's question may close this popup.
    void ask('extension', background, 'compareWithAddress', { tabId, url }).catch(() => undefined);
    void requestSites([site]);
  };
  return (
    <>
      <h3 class="soft">{text('unreadTitle')}</h3>
      <ul class="versions">
        {named.map(({ url, title, why, needs, retryAt }) => (
          <li key={url} class="version unread">
            <div>
              <a href={url} target="_blank" rel="noreferrer">
                {title || hostOf(url)}
              </a>
              <p class="soft small">
                {hostOf(url)} · {why}
              </p>
              {retryAt && <p class="soft small">{text('askAgainAfter', dateText(retryAt))}</p>}
            </div>
            <button type="button" class="button small" onClick={() => compare(url)}>
              {text(needs ? 'allowAndCompare' : 'compareThis')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
