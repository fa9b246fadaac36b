import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The interface's texts as they ship: what is said to translators is left out, and white space, which the browser would
 * read anew in every page that asks for its first text.
 * @param from the folder of all languages, and `to` the one for them, both as paths
 */
export async function writeLocales(from, to) {
  for (const language of await readdir(from)) {
    const messages = JSON.parse(await readFile(path.join(from, language, 'messages.json'), 'utf8'));
    for (const message of Object.values(messages)) delete message.description;
    await mkdir(path.join(to, language), { recursive: true });
    await writeFile(path.join(to, language, 'messages.json'), JSON.stringify(messages));
  }
}
