import { useState } from 'preact/hooks';
import { siteOf } from '../browser/permissions.ts';
import { text } from '../browser/text.ts';
import { requestSitesHere } from './request.ts';
import type { SectionProps } from './use-stored.ts';

/** Sites whose articles are checked when they are opened. Naming one asks the browser for that site alone. */
export function AutoSites({ settings, change }: SectionProps) {
  const [says, setSays] = useState('');
  const { autoSites } = settings;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const typed = String(new FormData(form).get('site')).trim();
    const site = siteOf(typed.includes('://') ? typed : `https://${typed}`);
    if (site === null) return setSays(text('badOrigin'));
    setSays('');
    requestSitesHere([site]).then(
      granted => {
        if (!granted) return setSays(text('permissionRefused'));
        change({ autoSites: [...new Set([...autoSites, site])] });
        form.reset();
      },
      (error: Error) => setSays(error.message),
    );
  };
  return (
    <section>
      <h2>{text('autoTitle')}</h2>
      <p class="soft">{text('autoWhy')}</p>
      <ul class="rows">
        {autoSites.map(site => (
          <li key={site}>
            <code>{site}</code>
            <button
              type="button"
              class="button"
              onClick={() => change({ autoSites: autoSites.filter(one => one !== site) })}
            >
              {text('archiveRemove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={add}>
        <label>
          <span class="label">{text('autoSite')}</span>
          <input class="field" name="site" dir="ltr" required autocomplete="off" placeholder="news.example" />
        </label>
        <button type="submit" class="button">
          {text('autoAdd')}
        </button>
      </form>
      <p role="status">{says}</p>
    </section>
  );
}
