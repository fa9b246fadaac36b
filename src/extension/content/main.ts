import { content, reported } from '../browser/messages.ts';
import { answer, ask } from '../browser/messenger.ts';
import { dateText, text } from '../browser/text.ts';
import { createPageSession } from './page-session.ts';

/*
 * The script that the reader's click puts into the page. A second click puts it in again: the first one stays in
 * charge. It answers until the document goes or the extension is taken away.
 */
const LOADED = Symbol.for('unspin.content');

function start(): void {
  const tell = (asked: Promise<unknown>) => {
    // Nobody may be there to hear it: the background can have been taken away with the extension.
    asked.catch(() => undefined);
  };
  const session = createPageSession(document, {
    texts: { text, date: dateText },
    addressChanged: url => tell(ask('extension', reported, 'addressChanged', { url })),
    dismissed: findingId => tell(ask('extension', reported, 'dismissed', { findingId })),
  });
  answer(content, session);
}

if (!Reflect.has(globalThis, LOADED)) {
  Reflect.set(globalThis, LOADED, true);
  start();
}
