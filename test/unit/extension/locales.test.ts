import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const locales = readdirSync(new URL('src/extension/_locales/', root));
const messagesOf = (locale: string): Record<string, Message> =>
  JSON.parse(read(`src/extension/_locales/${locale}/messages.json`));
const english = messagesOf('en');

/** All that could name a text: our sources and the manifest. */
const sources = readdirSync(fileURLToPath(new URL('src/extension/', root)), { recursive: true })
  .map(String)
  .filter(path => /\.tsx?$/.test(path))
  .map(path => read(`src/extension/${path}`))
  .concat(read('manifest.json'))
  .join('\n');

/** Whether something names it, whole, without its plural form, or by the stem of a `name_${which}`. */
function isUsed(name: string): boolean {
  const stem = name.replace(/_(?:zero|one|two|few|many|other)$/, '');
  const family = name.replace(/_.*$/, '');
  return (
    [name, stem].some(one => new RegExp(`['"\`]${one}['"\`]|__MSG_${one}__`).test(sources)) ||
    sources.includes(`\`${family}_\${`)
  );
}

const placeholdersIn = (message: string): string[] =>
  [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name = '']) => name.toLowerCase()).sort();

/** A sentence for the reader is never longer; a store shows at most 132 of the description. */
const LONGEST = 260;
const LONGEST_DESCRIPTION = 132;

describe('texts', () => {
  it('are all used', () => {
    assert.deepEqual(
      Object.keys(english).filter(name => !isUsed(name)),
      [],
    );
  });
  it('tell the translator where they stand', () => {
    assert.deepEqual(
      Object.keys(english).filter(name => !english[name]?.description?.trim()),
      [],
    );
  });
  it('fit', () => {
    const long = Object.keys(english).filter(name => (english[name]?.message.length ?? 0) > LONGEST);
    assert.deepEqual(long, []);
    assert.ok(english.extensionDescription!.message.length <= LONGEST_DESCRIPTION);
  });
  it('call nobody a liar', () => {
    const words = Object.values(english).map(({ message }) => message);
    assert.deepEqual(
      words.filter(message => /\b(?:fake|lie|liar|lying|hoax|fraud)\b/i.test(message)),
      [],
    );
  });
  it('name the placeholders they have', () => {
    for (const [name, { message, placeholders = {} }] of Object.entries(english)) {
      assert.deepEqual([...new Set(placeholdersIn(message))], Object.keys(placeholders).sort(), name);
    }
  });
  for (const locale of locales.filter(one => one !== 'en')) {
    it(`are whole in ${locale}`, () => {
      const there = messagesOf(locale);
      const isPlural = (name: string) => /_(?:zero|one|two|few|many)$/.test(name);
      const needed = Object.keys(english).filter(name => !isPlural(name));
      assert.deepEqual(
        needed.filter(name => !there[name]?.message),
        [],
      );
      for (const name of needed) {
        assert.deepEqual(
          [...new Set(placeholdersIn(there[name]!.message))],
          [...new Set(placeholdersIn(english[name]!.message))],
          name,
        );
      }
    });
  }
});
