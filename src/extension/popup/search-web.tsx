import { search } from '../browser/api.ts';
import { text } from '../browser/text.ts';

/** The browser's own search, with words that find the story. The reader sees them before anything is opened. */
export function SearchWeb({ words }: { readonly words: string }) {
  if (!words) return null;
  return (
    <section class="part search-web">
      <h2>{text('searchWebTitle')}</h2>
      <p class="small">{text('searchWebWhy')}</p>
      <p class="exact">{words}</p>
      <button
        type="button"
        class="button"
        onClick={() => void search.query({ text: words, disposition: 'NEW_TAB' })}
      >
        {text('searchWebGo')}
      </button>
    </section>
  );
}
