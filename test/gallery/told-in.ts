import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextName } from '../../src/extension/browser/text.ts';
import { root } from '../setup/step.ts';
import type { StagedTab } from './tab-states.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

type Messages = Readonly<Record<string, Message>>;

/** @param language BCP 47 */
const messagesIn = (language: string): Messages => {
  const folder = language.replace('-', '_');
  return JSON.parse(readFileSync(path.join(root, 'src/extension/_locales', folder, 'messages.json'), 'utf8'));
};

/** The extension's texts in a language, as they stand in `_locales`. */
export function textsIn(language: string): (name: TextName) => string {
  const messages = messagesIn(language);
  return name => messages[name]?.message ?? '';
}

/** A text with its gaps filled, as the browser does it. */
function filled({ message, placeholders = {} }: Message, given: readonly string[]): string {
  return message.replace(/\$([A-Z]+)\$/g, (_, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content ?? '';
    return given[Number(content.slice(1)) - 1] ?? '';
  });
}

/** Sentences of the background's own, which it writes in the reader's language to begin with. */
const BACKGROUNDS_OWN: readonly TextName[] = ['notAskedNever', 'notAskedYet', 'checkFailed'];

/** The language of the moment. The telling asks the browser for its texts, once and for all; Node has none. */
let spoken: Messages = {};
const say = (name: string, given: readonly string[] = []) => {
  const message = spoken[name];
  return message ? filled(message, given) : '';
};
const browser = {
  runtime: { id: 'gallery' },
  i18n: { getMessage: say, getUILanguage: () => say('language') },
};

/**
 * Staged tabs with their sentences in this language: in a browser the background tells them when it keeps a tab, and
 * staged tabs come by no background.
 */
export async function toldIn(
  language: string,
  tabs: Readonly<Record<string, StagedTab>>,
): Promise<Readonly<Record<string, StagedTab>>> {
  if (language === 'en') return tabs;
  Object.assign(globalThis, { browser, chrome: browser });
  const { interpret } = await import('../../src/extension/browser/told/interpret.ts');
  const { templatesIn } = await import('../../src/extension/browser/told/interpreter.ts');
  const { stateToldBy } = await import('../../src/extension/browser/told/state-told.ts');
  const { templateOf } = await import('../../src/extension/browser/told/template.ts');
  const english = messagesIn('en');
  const own = BACKGROUNDS_OWN.map(name => templateOf(name, english[name]?.message ?? ''));
  const templates = [...templatesIn(english), ...own];
  spoken = messagesIn(language);
  const tell = (sentences: string) => interpret(sentences, templates, say);
  return Object.fromEntries(
    Object.entries(tabs).map(([name, { state, versions }]) => [
      name,
      { versions, state: stateToldBy(tell, state) },
    ]),
  );
}
