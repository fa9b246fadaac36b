import { openLibrary } from '../../../src/lookup/library/open-library.ts';

const opening = openLibrary();

/** A stream of what is served at an address. */
function streamOf(address: string): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  // A reader that stops early fails the writing, which nobody waits for.
  fetch(address)
    .then(({ body }) => body?.pipeTo(writable))
    .catch(() => undefined);
  return readable;
}

/** What is left in a library. */
interface Left {
  readonly stories: number;
  /** Titles of those whose text can be read. */
  readonly whole: readonly string[];
  readonly damaged: number;
}

/** What the trust tests reach inside the page whose browser they kill. */
const killedPage = {
  /** Imports what is served below an address; `/stories/7` is all from byte 7 on. */
  async import(address: string): Promise<{ added: number; known: number }> {
    const library = await opening;
    const { added, known } = await library.import({
      key: address,
      open: from => streamOf(`${address}/${from}`),
    });
    return { added, known };
  },

  /** Keeps stories one by one; says the title of each to the console when it is kept. */
  async keep(first: number): Promise<void> {
    const library = await opening;
    for (let number = first; ; number++) {
      const title = `Kept ${number}`;
      const text = `Report ${number} from the harbour of Velmouth, where pier ${number * 7} was closed.`;
      await library.keep({ title, text, language: 'en' }, { how: 'hand', private: false });
      console.log(title);
    }
  },

  async left(): Promise<Left> {
    const library = await opening;
    let damaged = 0;
    const lines = await new Response(library.export({ onDamaged: () => damaged++ })).text();
    const whole = lines.split('\n').flatMap(line => (line ? [String(JSON.parse(line).title)] : []));
    return { stories: (await library.usage()).stories, whole, damaged };
  },

  /** Titles that the library finds for a text, best first. */
  async find(text: string): Promise<(string | undefined)[]> {
    return (await (await opening).find(text)).map(({ version }) => version.title);
  },
};
export type KilledPage = typeof killedPage;

Object.assign(globalThis, { killedPage });
