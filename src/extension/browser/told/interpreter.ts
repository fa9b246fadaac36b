import * as v from 'valibot';
import { readPackagedFile } from '../../../lookup/sources/http.ts';
import { addressOf, i18n } from '../api.ts';
import { languageOfTexts } from '../text.ts';
import { interpret } from './interpret.ts';
import { type Template, templateOf, weightOf } from './template.ts';

/*
 * Engine, extraction and look-up write plain English sentences: that is their contract with scripts. The reader's
 * language knows each by the English template it was made of, a text of `_locales` whose name begins with "said_",
 * as message catalogues have always done it; a test holds that the engine writes no sentence without one.
 */

const SAID = 'said_';
const messages = v.record(v.string(), v.object({ message: v.string() }));

async function readTemplates(): Promise<readonly Template[]> {
  const file = await readPackagedFile(addressOf('_locales/en/messages.json'));
  return templatesIn(v.parse(messages, JSON.parse(new TextDecoder().decode(file))));
}

/** The templates among the texts of `_locales/en`, the longest first. */
export const templatesIn = (texts: v.InferOutput<typeof messages>): readonly Template[] =>
  Object.entries(texts)
    .filter(([name]) => name.startsWith(SAID))
    .map(([name, { message }]) => templateOf(name, message))
    .sort((a, b) => weightOf(b) - weightOf(a));

/** Read once a process's life, at its first need. */
let read: Promise<readonly Template[]> | null = null;

/** Puts sentences of engine, extraction and look-up into the reader's language. English ones stay as they are. */
export async function interpreter(): Promise<(sentences: string) => string> {
  if (languageOfTexts() === 'en') return sentences => sentences;
  read ??= readTemplates().catch((error: unknown) => {
    read = null;
    throw error;
  });
  const templates = await read;
  return sentences => interpret(sentences, templates, (name, filled) => i18n.getMessage(name, [...filled]));
}
