import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parseHtml } from '../../../src/cli/parse-html.ts';
import { check } from '../../../src/engine/check.ts';
import { LexiconError, openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { findQuotations } from '../../../src/engine/text/quotations.ts';
import { splitSentences } from '../../../src/engine/text/sentences.ts';
import { tokenise } from '../../../src/engine/text/tokens.ts';
import { wordChanges } from '../../../src/extension/browser/word-changes.ts';
import { escapeHtml } from '../../../src/extension/report/exports/html.ts';
import { readHtml } from '../../../src/extract/read-html.ts';
import { root } from '../../setup/step.ts';
import { PARAGRAPHS } from '../story.ts';
import { assert, type Target, target, textOf } from './target.ts';

const bytes = readFileSync(path.join(root, 'src/engine/lexicon/english.lexicon'));
const lexicon = openLexicon(bytes);

const WORDS = [
  'The ',
  'ferry ',
  'constructor ',
  '__proto__ ',
  '“',
  '”',
  '’',
  "'s ",
  '. ',
  '.',
  ', ',
  '212 ',
  '1,2.3 ',
  '4 March ',
  'Mr. ',
  'not ',
  'said ',
  'Odile Farrant ',
  '\n',
  ' – ',
  '(',
  ')',
  'É',
  '日本',
  '👨‍👩‍👧',
  '\u202e',
  '\u0301',
  '$5 million ',
];
const words = textOf(...WORDS);
const story = fc
  .array(fc.oneof(fc.constantFrom(...PARAGRAPHS), words), { maxLength: 6 })
  .map(all => all.join('\n'));
const TAGS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<article>',
  '<h1>',
  '<form>',
  '<input name=parentNode>',
  '<table>',
  '<td>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<svg>',
  '<template>',
  '<br>',
  '<a href=x>',
  '</a>',
  '<title>',
  '</title>',
  '<select>',
  '<plaintext>',
  '&lt;',
  '<meta property=og:title content=x>',
  '<script type=application/ld+json>{"@type":"NewsArticle"}</script>',
  ...PARAGRAPHS,
];

/** The engine, the reader and what shows their results. */
export const TEXTS: readonly Target[] = [
  target('tokens, sentences and quotations', 12, words, text => {
    const tokens = tokenise(text);
    let end = 0;
    for (const token of tokens) {
      assert.ok(token.start >= end && token.end > token.start);
      assert.equal(text.slice(token.start, token.end), token.text);
      end = token.end;
    }
    for (const { start, end } of [...splitSentences(text, tokens), ...findQuotations(text, tokens)])
      assert.ok(start >= 0 && start < end && end <= text.length);
  }),
  target('the card’s two wordings', 10, fc.tuple(words, words), ([here, there]) => {
    const pieces = wordChanges(here, there);
    assert.equal(pieces.here.map(({ text }) => text).join(''), here);
    assert.equal(pieces.there.map(({ text }) => text).join(''), there);
  }),
  target('text in HTML', 8, textOf('<', '>', '&', '"', "'", '</', 'script', '&lt;', '`'), text => {
    assert.doesNotMatch(escapeHtml(text), /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
  }),
  target('pages', 0.6, textOf(...TAGS), html => {
    const reading = readHtml(html, parseHtml, 'https://a.b/');
    assert.ok(reading.kind === 'article' ? reading.article.text : reading.why);
  }),
  target('two texts compared', 0.5, fc.tuple(story, story), ([page, other]) => {
    const version = { id: 'v', source: 'given', text: other };
    const { article, findings } = check({ title: '', language: 'en', text: page }, [version], lexicon);
    assert.equal(article.text, page);
    for (const { start, end, text } of findings) assert.equal(page.slice(start, end), text);
  }),
  target(
    'a damaged lexicon',
    0.02,
    fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean()),
    ([at, by, isCut]) => {
      const damaged = isCut ? bytes.subarray(0, at) : Uint8Array.from(bytes);
      if (!isCut) damaged[at] = (damaged[at] ?? 0) ^ by;
      openLexicon(damaged);
      assert.fail(`Byte ${at} was damaged and nobody saw.`);
    },
    LexiconError,
  ),
];
