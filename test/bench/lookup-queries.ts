/**
 * Measures how often the first query finds the original of a spun or back-translated copy, among the originals of
 * all cases and the corpus. Run: npx tsx test/bench/lookup-queries.ts [--signs] [--verbose]
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readAlone } from '../../src/engine/known.ts';
import { openLexicon } from '../../src/engine/lexicon/open-lexicon.ts';
import { braveQuery } from '../../src/lookup/queries/brave-query.ts';
import { gdeltQuery } from '../../src/lookup/queries/gdelt-query.ts';
import type { RewritingSigns } from '../../src/lookup/queries/rewriting-signs.ts';
import { type SearchWords, searchWords } from '../../src/lookup/queries/search-words.ts';
import { webQuery } from '../../src/lookup/queries/web-query.ts';
import type { Article } from '../../src/story/article.ts';
import { searchEngine } from './lookup-search.ts';

/** What a first page of results shows. */
const RESULTS = 10;
const BAR = 0.9;

interface Case {
  readonly text: string;
  readonly title: string;
  readonly originalText: string;
  readonly originalTitle: string;
}

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
const file = (path: string) => readFileSync(path, 'utf8');
const lexicon = openLexicon(
  readFileSync(new URL('../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

const own = fileURLToPath(new URL('../cases', import.meta.url));
const cases = [`${shared}/cases/handmade`, `${shared}/cases/scripted`, own, `${own}/second`, `${own}/third`]
  .flatMap(made => [`${made}/spun`, `${made}/backtranslated`])
  .flatMap(folder =>
    readdirSync(folder).map(name => {
      const id = `${folder}/${name}`;
      return { id, ...(JSON.parse(file(id)) as Case) };
    }),
  );
const corpus = file(`${shared}/corpus/bbc-2004.jsonl`)
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as { id: string; title: string; text: string })
  .map(({ id, title, text }) => ({ id, text: `${title}\n${text}` }));
const originals = cases.map(({ id, originalTitle, originalText }) => ({
  id,
  text: `${originalTitle}\n${originalText}`,
}));
const search = searchEngine([...originals, ...corpus]);
const sameOriginal = (a: string, b: string) =>
  originals.find(({ id }) => id === a)?.text === originals.find(({ id }) => id === b)?.text;

/** What the extension tells of the article's wording before it looks anything up. */
function signsOf(article: Article): RewritingSigns {
  const { spin } = readAlone(article, lexicon);
  return {
    suspect: spin.drafts,
    spun: spin.score,
    backTranslation: spin.backTranslation,
    likelyOriginal: spin.drafts.flatMap(({ kind, was }) => (kind === 'term' && was ? [was] : [])),
  };
}

const wordsOf = (article: Article) =>
  searchWords(article, lexicon, process.argv.includes('--signs') ? signsOf(article) : undefined);

/** The share of originals found by one service's first query. */
function measure(name: string, queryOf: (words: SearchWords) => string): number {
  let found = 0;
  for (const { id, title, text } of cases) {
    const query = queryOf(wordsOf({ title, text, language: 'en' }));
    const rank = search(query, RESULTS).findIndex(result => result === id || sameOriginal(result, id));
    if (rank >= 0) found++;
    if (rank < 0 || process.argv.includes('--verbose'))
      console.log(rank < 0 ? 'missed' : rank + 1, id, query);
  }
  const share = found / cases.length;
  console.log(`${name}: ${found} of ${cases.length} in the first ${RESULTS} results, ${share.toFixed(3)}`);
  return share;
}

const shares = [
  measure('every phrase needed, the rest ranks', braveQuery),
  measure('as the browser’s own search', webQuery),
  measure('with OR, as GDELT', gdeltQuery),
];
process.exitCode = shares.some(share => share < BAR) ? 1 : 0;
