import { useState } from 'preact/hooks';
import { runtime } from '../browser/api.ts';
import { grantedSites } from '../browser/permissions.ts';
import { FIRST_SETTINGS, type Settings } from '../browser/settings.ts';
import { languageOfTexts, text } from '../browser/text.ts';
import { diagnosis } from './diagnosis.ts';
import type { SectionProps } from './use-stored.ts';

/** What helps to find a fault. */
async function diagnosticsOf(settings: Settings): Promise<string> {
  const about = {
    unspin: runtime.getManifest().version,
    browser: navigator.userAgent,
    language: { texts: languageOfTexts(), browser: navigator.language },
    settings: diagnosis(settings),
    sites: await grantedSites(),
  };
  return JSON.stringify(about, null, 2);
}

/** The way to a report of a fault, and back to the settings of the first day. */
export function Diagnostics({ settings, change }: SectionProps) {
  const [says, setSays] = useState('');
  const [sure, setSure] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(await diagnosticsOf(settings));
    setSays(text('diagnosticsCopied'));
  };
  const reset = async () => {
    setSure(false);
    setSays((await change(FIRST_SETTINGS)) ? text('resetDone') : '');
  };
  return (
    <section>
      <h2>{text('diagnosticsTitle')}</h2>
      <p class="soft">{text('diagnosticsWhy')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {text('diagnosticsCopy')}
        </button>
        <button type="button" class="button" aria-expanded={sure} onClick={() => setSure(!sure)}>
          {text('resetSettings')}
        </button>
      </div>
      {sure && (
        <p class="row" role="alert">
          {text('resetSure')}
          <button type="button" class="button" onClick={() => void reset()}>
            {text('resetGo')}
          </button>
          <button type="button" class="button button--plain" onClick={() => setSure(false)}>
            {text('cancel')}
          </button>
        </p>
      )}
      <p role="status">{says}</p>
    </section>
  );
}
