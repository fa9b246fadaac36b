import { sourceName } from './source-names.ts';
import { stateText } from './state-text.ts';
import type { TabState } from './tab-state.ts';
import { counted, dateText, text } from './text.ts';

/** What every source answered, and to the letter what was sent. "Could not ask" is never shown as "none". */
export function Sources({ state }: { readonly state: TabState }) {
  const { sources, names, sent } = state;
  if (!sources.length) return null;
  return (
    <section class="part">
      <h2>{text('sourcesTitle')}</h2>
      <ul class="sources">
        {sources.map(row => (
          <li key={row.source} class={`source source--${row.state}`}>
            <span>{sourceName(row.source, names)}</span>{' '}
            <span class="source-state">{stateText(row.state, row.state === 'asking' ? 0 : row.count)}</span>
            {row.state !== 'asking' && row.why && <p class="soft small">{row.why}</p>}
            {row.state !== 'asking' && row.retryAt && (
              <p class="soft small">{text('askAgainAfter', dateText(row.retryAt))}</p>
            )}
          </li>
        ))}
      </ul>
      {sent.length > 0 && (
        <details class="small">
          <summary>{counted('sentTitle', sent.length)}</summary>
          <ol class="bullets">
            {sent.map(request => (
              <li key={request}>
                <code>{request}</code>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
