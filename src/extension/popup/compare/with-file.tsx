import { decodeText } from '../../../lookup/door/decode-text.ts';
import { addressOf, tabs } from '../../browser/api.ts';
import { background } from '../../browser/messages.ts';
import { ask } from '../../browser/messenger.ts';
import { text } from '../../browser/text.ts';
import { Says } from './says.tsx';
import { useAsking } from './use-asking.ts';

interface WithFileProps {
  readonly tabId: number;
  readonly inTab: boolean;
  readonly onDone: () => void;
}

/** Bytes; no saved article comes near it. */
const LARGEST_FILE = 10 * 1024 * 1024;

async function compareWithFile(tabId: number, file: File): Promise<undefined> {
  if (file.size > LARGEST_FILE) throw new Error(text('fileTooLarge'));
  const words = decodeText(new Uint8Array(await file.arrayBuffer()), file.type);
  // No text has a NUL; pictures, PDFs and archives have many.
  if (words.includes('\0') || words.startsWith('%PDF')) throw new Error(text('fileUnreadable'));
  const isHtml = /html/.test(file.type) || /\.(?:x?html?|xht)$/i.test(file.name);
  if (isHtml) await ask('extension', background, 'compareWithHtml', { tabId, name: file.name, html: words });
  else await ask('extension', background, 'compareWithText', { tabId, title: file.name, text: words });
}

/** Compares with a saved page or text. A file is chosen in a tab: some browsers close a popup for it. */
export function WithFile({ tabId, inTab, onDone }: WithFileProps) {
  const { says, busy, begin } = useAsking(onDone);
  if (!inTab) {
    const open = () => void tabs.create({ url: addressOf(`popup/popup.html?tab=${tabId}#file`) });
    return (
      <button type="button" class="button" onClick={open}>
        {text('fileInTab')}
      </button>
    );
  }
  return (
    <label>
      <span class="label">{text('fileLabel')}</span>
      <input
        class="field"
        type="file"
        accept=".html,.htm,.xhtml,.txt,text/html,text/plain"
        disabled={busy}
        onChange={event => {
          const file = event.currentTarget.files?.[0];
          if (file) begin(compareWithFile(tabId, file));
        }}
      />
      <Says says={says} />
    </label>
  );
}
