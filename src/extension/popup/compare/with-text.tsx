import { useState } from 'preact/hooks';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { text } from '../../browser/text.ts';
import { Says } from './says.tsx';
import { useAsking } from './use-asking.ts';

/** Compares with text from the clipboard. A rich paste keeps its paragraphs and nothing else. */
export function WithText({ tabId, onDone }: { readonly tabId: number; readonly onDone: () => void }) {
  const [words, setWords] = useState('');
  const [title, setTitle] = useState('');
  const { says, busy, begin } = useAsking(onDone);
  const paste = async (event: ClipboardEvent) => {
    const html = event.clipboardData?.getData('text/html');
    const field = event.currentTarget;
    if (!html || !(field instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    // Loaded when it is first needed: the sanitizer is a third of what the popup would have to open with.
    const { richText } = await import('./rich-text.ts');
    field.setRangeText(richText(html), field.selectionStart, field.selectionEnd, 'end');
    setWords(field.value);
  };
  const compare = (event: Event) => {
    event.preventDefault();
    begin(
      ask('extension', background, 'compareWithText', { tabId, title, text: words }).then(() => undefined),
    );
  };
  return (
    <form onSubmit={compare}>
      <label>
        <span class="label">{text('pasteLabel')}</span>
        <textarea
          class="field"
          rows={6}
          value={words}
          onPaste={event => void paste(event)}
          onInput={event => setWords(event.currentTarget.value)}
        />
      </label>
      <label>
        <span class="label">{text('pasteWhere')}</span>
        <input
          class="field"
          type="text"
          autocomplete="off"
          value={title}
          onInput={event => setTitle(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button--main" disabled={busy || !words.trim()}>
        {text('compareGo')}
      </button>
      <Says says={says} />
    </form>
  );
}
