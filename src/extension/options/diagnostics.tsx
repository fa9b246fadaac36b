import { useState } from 'preact/hooks';
import { runtime } from '../browser/api.ts';
import { grantedSites } from '../browser/permissions.ts';
import { FIRST_SETTINGS } from '../browser/settings.ts';
import { text } from '../browser/text.ts';
import type { SectionProps } from './use-stored.ts';

/** What helps to find a fault: versions, settings and permissions; no page, no text, no address that was read. */
export function Diagnostics({ settings, change }: SectionProps) {
  const [says, setSays] = useState('');
  const copy = async () => {
    const about = {
      unspin: runtime.getManifest().version,
      browser: navigator.userAgent,
      settings: { ...settings, keys: Object.keys(settings.keys) },
      sites: await grantedSites(),
    };
    await navigator.clipboard.writeText(JSON.stringify(about, null, 2));
    setSays(text('diagnosticsCopied'));
  };
  return (
    <section>
      <h2>{text('diagnosticsTitle')}</h2>
      <p class="soft">{text('diagnosticsWhy')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {text('diagnosticsCopy')}
        </button>
        <button type="button" class="button" onClick={() => change(FIRST_SETTINGS)}>
          {text('resetSettings')}
        </button>
      </div>
      <p role="status">{says}</p>
    </section>
  );
}
