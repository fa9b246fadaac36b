import { useEffect, useState } from 'preact/hooks';
import { grantedSites, onPermissionsChanged, revokeSites } from '../browser/permissions.ts';
import { text } from '../browser/text.ts';

/** The sites the browser lets Unspin reach, each given by the reader and taken back here. */
export function Permissions() {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const list = () => void grantedSites().then(setSites);
    const gone = new AbortController();
    onPermissionsChanged(list, gone.signal);
    list();
    return () => gone.abort();
  }, []);
  return (
    <section>
      <h2>{text('permissionsTitle')}</h2>
      {sites.length === 0 && <p class="soft">{text('permissionsNone')}</p>}
      <ul class="rows">
        {sites.map(site => (
          <li key={site}>
            <code>{site}</code>
            <button type="button" class="button" onClick={() => void revokeSites([site])}>
              {text('permissionRevoke')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
