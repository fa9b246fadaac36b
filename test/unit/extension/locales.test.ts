import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Message {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}
type Messages = Readonly<Record<string, Message>>;

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const locales = readdirSync(new URL('src/extension/_locales/', root));
const messagesOf = (locale: string): Messages =>
  JSON.parse(read(`src/extension/_locales/${locale}/messages.json`));
const english = messagesOf('en');

const sourcesIn = (folder: string): string =>
  readdirSync(fileURLToPath(new URL(folder, root)), { recursive: true })
    .map(String)
    .filter(path => /\.tsx?$/.test(path))
    .map(path => read(`${folder}${path}`))
    .join('\n');

/** All that could name a text: our sources and the manifest. */
const sources = sourcesIn('src/extension/') + read('manifest.json');

/** All that writes sentences of its own, which texts called "said_…" translate. */
const writers = ['src/engine/', 'src/extract/', 'src/lookup/'].map(sourcesIn).join('\n');

/** Whether engine, extraction or look-up still writes the sentence: four words of it in a row, or all it has. */
function isStillSaid({ message }: Message): boolean {
  const runs = message
    .split(/\$[A-Z]+\$/)
    .map(piece => piece.split(/[“”()\s]+/).filter(word => word && word !== '.'));
  const size = Math.min(4, Math.max(...runs.map(run => run.length)));
  return runs.some(run =>
    run.some((_, at) => at + size <= run.length && writers.includes(run.slice(at, at + size).join(' '))),
  );
}

const FORM = /_(?:zero|one|two|few|many|other)$/;
const stemOf = (name: string): string => name.replace(FORM, '');
const formOf = (name: string): string => FORM.exec(name)?.[0].slice(1) ?? '';

/** Whether something names it, whole, without its plural form, or by the stem of a `name_${which}`. */
function isUsed(name: string): boolean {
  const family = name.replace(/_.*$/, '');
  return (
    [name, stemOf(name)].some(one => new RegExp(`['"\`]${one}['"\`]|__MSG_${one}__`).test(sources)) ||
    sources.includes(`\`${family}_\${`)
  );
}

const placeholdersIn = (message: string): string[] => [
  ...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase())),
];

/** The English text that a text stands for: Arabic's "few" for English's "other". */
const originalOf = (name: string): Message | undefined => english[name] ?? english[`${stemOf(name)}_other`];

/** The forms that a language's counting asks for: what its plural rules answer for the numbers up to a thousand. */
const neededForms = (language: string): Set<string> => {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 1_001 }, (_, count) => rules.select(count)));
};

/** A sentence for the reader is never longer in English; a store shows at most 132 of the description. */
const LONGEST = 260;
const LONGEST_DESCRIPTION = 132;

/** Other languages need more letters, short words the most; twice as wide a button breaks its row. */
const roomFor = (message: string): number => message.length * 1.6 + 14;

/** Sentences in a text, in whatever script. */
const sentencesIn = (message: string): number =>
  [...message.matchAll(/[.!?؟](?=\s|$|[»”"])|[。？！।]/g)].length;

const wrong = (messages: Messages, isWrong: (name: string, message: Message) => boolean): string[] =>
  Object.entries(messages).flatMap(([name, message]) => (isWrong(name, message) ? [name] : []));

describe('texts', () => {
  it('are all used', () => {
    assert.deepEqual(
      wrong(english, (name, message) => (name.startsWith('said_') ? !isStillSaid(message) : !isUsed(name))),
      [],
    );
  });
  it('tell the translator where they stand', () => {
    assert.deepEqual(
      wrong(english, (_, { description }) => !description?.trim()),
      [],
    );
  });
  it('fit', () => {
    assert.deepEqual(
      wrong(english, (_, { message }) => message.length > LONGEST),
      [],
    );
  });
  it('call nobody a liar', () => {
    assert.deepEqual(
      wrong(english, (_, { message }) => /\b(?:fake|lie|liar|lying|hoax|fraud)\b/i.test(message)),
      [],
    );
  });
});

for (const locale of locales) {
  const messages = messagesOf(locale);
  const language = messages.language?.message ?? '';
  describe(`the texts in ${locale}`, () => {
    it('name the language they stand in', () => {
      assert.equal(language.replace('-', '_'), locale);
      assert.equal(new Intl.PluralRules(language).resolvedOptions().locale.split('-')[0], locale.slice(0, 2));
    });
    it('are whole', () => {
      const needed = Object.keys(english).filter(name => !FORM.test(name));
      assert.deepEqual(
        needed.filter(name => !messages[name]?.message.trim()),
        [],
      );
    });
    it('have the forms that the language counts in, and no others', () => {
      const stems = new Set(
        Object.keys(english)
          .filter(name => FORM.test(name))
          .map(stemOf),
      );
      const expected = [...stems].flatMap(stem => [...neededForms(language)].map(form => `${stem}_${form}`));
      assert.deepEqual(
        Object.keys(messages)
          .filter(name => FORM.test(name))
          .sort(),
        expected.sort(),
      );
    });
    it('are none that English does not know', () => {
      assert.deepEqual(
        wrong(messages, name => !originalOf(name)),
        [],
      );
    });
    it('fill in the same things as the English ones', () => {
      for (const [name, { message, placeholders = {} }] of Object.entries(messages)) {
        const filled = placeholdersIn(message);
        const theirs = originalOf(name)?.placeholders ?? {};
        assert.deepEqual(placeholders, theirs, `${name} fills in other things`);
        // "One finding", "two findings": a form for one number need not repeat it.
        const implied = ['zero', 'one', 'two'].includes(formOf(name)) ? ['count'] : [];
        const expected = Object.keys(theirs).filter(one => filled.includes(one) || !implied.includes(one));
        assert.deepEqual(filled.sort(), expected.sort(), name);
        assert.doesNotMatch(message.replace(/\$\w+\$/g, ''), /\$/, `${name} has a broken placeholder`);
      }
    });
    it('say no more than the English ones: what English cut off another text says', () => {
      assert.deepEqual(
        wrong(
          messages,
          (name, { message }) => sentencesIn(message) > sentencesIn(originalOf(name)?.message ?? ''),
        ),
        [],
      );
    });
    it('are not much longer than the English ones', () => {
      assert.deepEqual(
        wrong(messages, (name, { message }) => message.length > roomFor(originalOf(name)?.message ?? '')),
        [],
      );
      assert.ok((messages.extensionDescription?.message.length ?? 0) <= LONGEST_DESCRIPTION);
    });
  });
}
