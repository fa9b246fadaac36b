import { isConnected } from '../browser/api.ts';
import { breathe } from '../browser/breathe.ts';
import { content, reported } from '../browser/messages.ts';
import { answer, ask } from '../browser/messenger.ts';
import {
  counted,
  dateText,
  directionOfTexts,
  factsText,
  languageOfTexts,
  numberText,
  text,
} from '../browser/text.ts';
import { removeLeftBehind } from './left-behind.ts';
import { createPageSession } from './page-session.ts';

/*
 * The script that the reader's click puts into the page. A second click puts it in again: the first one stays in
 * charge, unless its extension was updated meanwhile and nobody hears it any more. In the same world it clears up after
 * itself; a browser that gave the next one another world leaves that to it.
 */
const IN_CHARGE = Symbol.for('unspin.content');

/**
 * At the first question for a text the browser fetches them all and holds the page for it, 25 ms in Chromium: asked while
 * the background looks for findings, not when the reader waits for a card.
 */
const askForTexts = (): void => void languageOfTexts();

/** What a script leaves for the next one in its world. */
interface InCharge {
  isConnected(): boolean;
  /** Takes its traces off the page. */
  clear(): void;
}

function start(): InCharge {
  const tell = (asked: Promise<unknown>) => {
    // Nobody may be there to hear it: the background can have been taken away with the extension.
    asked.catch(() => undefined);
  };
  const session = createPageSession(document, {
    texts: {
      text,
      counted,
      date: dateText,
      number: numberText,
      facts: factsText,
      get language() {
        return languageOfTexts();
      },
      get direction() {
        return directionOfTexts();
      },
    },
    pause: breathe,
    isLeftBehind: () => !isConnected(),
    addressChanged: url => tell(ask('extension', reported, 'addressChanged', { url })),
    dismissed: (findingId, reason) => tell(ask('extension', reported, 'dismissed', { findingId, reason })),
  });
  // Whoever puts the script in asks for the reading next.
  let begun: ReturnType<typeof session.read> | null = session.read();
  Promise.resolve(begun).then(askForTexts, () => undefined);
  answer(content, {
    ...session,
    read() {
      const first = begun;
      begun = null;
      return first ?? session.read();
    },
  });
  return { isConnected, clear: session.clear };
}

const world: typeof globalThis & { [IN_CHARGE]?: InCharge } = globalThis;
if (!world[IN_CHARGE]?.isConnected()) {
  world[IN_CHARGE]?.clear();
  removeLeftBehind(document);
  world[IN_CHARGE] = start();
}
