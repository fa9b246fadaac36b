import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { check } from '../../../src/engine/check.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { LookupError } from '../../../src/lookup/door/lookup-error.ts';
import type { Report } from '../../../src/story/report.ts';
import type { Version } from '../../../src/story/version.ts';
import './fake-browser.ts';

const { interpret } = await import('../../../src/extension/browser/told/interpret.ts');
const { templatesIn } = await import('../../../src/extension/browser/told/interpreter.ts');

const root = new URL('../../../', import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const templates = templatesIn(readJson('src/extension/_locales/en/messages.json'));

/** A language in which every sentence is its text's name and what fills it, so that nothing of English is left. */
const told = (sentences: string): string =>
  interpret(sentences, templates, (name, filled) => `[${[name.replace('said_', ''), ...filled].join('|')}]`);

const isTold = (sentences: string): boolean => /^(?:\[.*\] ?)+$/s.test(told(sentences));

describe('a sentence of the engine', () => {
  it('is told with what it was made of', () => {
    assert.equal(told('The text ends here; the other version goes on for 3 sentences.'), '[ends|3]');
  });
  it('may quote what looks like its own words', () => {
    assert.equal(
      told('These words do not usually go together: “no” where “He said “no”” would fit.'),
      '[odd|[oddPair|no|He said “no”]]',
    );
  });
  it('counts places and kinds as the reader’s language does', () => {
    assert.equal(
      told('This page says something else than Harbour News in 3 places.'),
      '[altered|Harbour News|3 places]',
    );
    assert.equal(
      told('Changes of meaning: 2 figures, one quotation.'),
      '[tallyMeaning|Changed figure (2) and Reworded quotation (1)]',
    );
  });
  it('is told apart from what other versions read', () => {
    assert.equal(
      told(
        'The other version says this; here it is left out. St. Mill Gazette and Echo read like this page here.',
      ),
      '[leftOut] [likePageMany|St. Mill Gazette and Echo]',
    );
    assert.equal(
      told('The other version has another figure. Mill Gazette and Echo differ from this page here too.'),
      '[number] [unlikePageMany|Mill Gazette and Echo]',
    );
    assert.equal(
      told(
        'Something else is meant. St. Mill Gazette reads like this page here. Echo differs from this page here too.',
      ),
      '[somethingElse] [likePage|St. Mill Gazette] [unlikePage|Echo]',
    );
    assert.equal(told('A later state of St. Mill Gazette.'), '[later|St. Mill Gazette]');
  });
  it('has its clauses told too', () => {
    assert.equal(
      told(
        'Nothing suspicious found in the wording, and no other version is known: that is not the same as clean.',
      ),
      '[nothingFound|[knownNone]]',
    );
    assert.equal(
      told('A word stands twice; the page seems to come from French or Spanish.'),
      '[traceFrom|This is not how English writes it|French or Spanish]',
    );
  });
  it('dates as the reader’s language does', () => {
    assert.match(
      told('Harbour News is dated 4 March 2026, the page 5 March 2026.'),
      /^\[dated\|Harbour News\|Mar 4, 2026\|the page\|Mar 5, 2026\]$/,
    );
  });
  it('stays as it is where it is not known', () => {
    assert.equal(told('A sentence of no template.'), 'A sentence of no template.');
  });
});

const sentencesOf = ({ verdict, findings, lineage }: Report): string[] => [
  verdict.summary,
  ...verdict.reasons,
  ...lineage.evidence,
  ...findings.map(({ why }) => why),
];

interface Case {
  readonly originalTitle?: string;
  readonly title?: string;
  readonly originalText?: string;
  readonly text: string;
}

describe('the reader’s language', () => {
  const lexicon = openLexicon(readFileSync(new URL('src/engine/lexicon/english.lexicon', root)));
  const version = (given: Case): Version => ({
    id: 'agency',
    source: 'given',
    outlet: 'Northshore Agency',
    published: '2026-03-03T09:00:00Z',
    title: given.originalTitle ?? '',
    text: given.originalText ?? '',
  });
  for (const folder of ['altered', 'backtranslated', 'spun', 'clean'])
    it(`has every sentence that is written of test/cases/${folder}`, () => {
      const unknown = new Set<string>();
      for (const file of readdirSync(new URL(`test/cases/${folder}/`, root))) {
        const given: Case = readJson(`test/cases/${folder}/${file}`);
        const article = { title: given.title ?? '', language: 'en', text: given.text };
        const dated = { ...article, outlet: 'The Echo', published: '2026-03-04' };
        const reports = [
          check(article, [], lexicon),
          check(dated, given.originalText ? [version(given)] : [], lexicon),
        ];
        for (const sentence of reports.flatMap(sentencesOf)) if (!isTold(sentence)) unknown.add(sentence);
      }
      assert.deepEqual([...unknown], []);
    });

  it('has every reason why a place gave no answer', () => {
    const codes = [
      ...readFileSync(new URL('src/lookup/door/lookup-error.ts', root), 'utf8').matchAll(
        /^ {2}\| '([a-z-]+)'/gm,
      ),
    ];
    assert.ok(codes.length > 15);
    for (const [, code] of codes) {
      const { message } = new LookupError(code as LookupError['code'], 'archive.example');
      assert.ok(isTold(message), message);
      assert.ok(isTold(`${message} It said: “Busy.”`), message);
    }
  });
  it('has every reason why a page is not read, and every note', () => {
    const files = readdirSync(new URL('src/extract/', root), { recursive: true }).map(String);
    const sentences = files
      .filter(path => path.endsWith('.ts'))
      .flatMap(path => [
        ...readFileSync(new URL(`src/extract/${path}`, root), 'utf8').matchAll(
          /'((?:This page|Unspin|There are|Only|The article)[^'\n]* [^'\n]*\.)'/g,
        ),
      ])
      .map(([, sentence = '']) => sentence);
    assert.ok(sentences.length > 8);
    assert.deepEqual(
      sentences.filter(sentence => !isTold(sentence)),
      [],
    );
  });
  it('has what library and look-up say of troubles, and what to do about a cluster', () => {
    const files = readdirSync(new URL('src/lookup/', root), { recursive: true }).map(String);
    const sentences = files
      .filter(path =>
        /^(?:cluster\/diagnose|found-version|library\/library-error|sources\/.*)\.ts$/.test(path),
      )
      .flatMap(path => [
        ...readFileSync(new URL(`src/lookup/${path}`, root), 'utf8').matchAll(
          /'([A-Z][^'\n]* [^'\n]*[.?])'|`([A-Z“][^`\n]* [^`\n]*[.?])`/g,
        ),
      ])
      .map(([, plain, filled]) =>
        (plain ?? filled ?? '').replace(/\$\{[^}]*?(?:\? '(\w+)'[^}]*)?\}/g, (_, one?: string) => one ?? 'x'),
      );
    assert.ok(sentences.length > 25);
    assert.deepEqual(
      sentences.filter(sentence => !isTold(sentence)),
      [],
    );
  });
});
