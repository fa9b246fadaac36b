import type { Draft } from '../../story/finding.ts';
import { atOnce, type Steps } from '../../story/steps.ts';
import type { Relation } from '../../story/version.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { markNames } from '../text/names.ts';
import type { PreparedText } from '../text/prepare.ts';
import { agreementOf } from './align/agreement.ts';
import { type AlignedPair, alignSentences, withSimilarity } from './align/align-sentences.ts';
import { alignWords, type Stretch } from './align/align-words.ts';
import { createAlignment } from './align/alignment.ts';
import { findEdits } from './align/edits.ts';
import { pairLoneSentences } from './align/lone-sentences.ts';
import { matchOf, type SentenceMatch } from './align/match-sentences.ts';
import { createVocabulary, isEnglish, readWords, type Words, weigh } from './align/words.ts';
import type { Comparing, PairView, Side } from './comparing.ts';
import { draftClaims } from './draft-claims.ts';
import { classify, SURE_PAIR } from './kinds/classify.ts';
import { compareQuotations, type QuotationFate } from './quotation-fates.ts';
import { pairAcrossEdits, pairBySense, relateWords } from './relate-words.ts';
import { judgeRelation } from './relation.ts';
import { isLightlyEdited, measureRewording } from './rewording.ts';
import { findUpdate, mayHaveNotes, NO_UPDATE, type Update } from './update-notes.ts';

/** A text to compare, read by `prepare`. */
export interface ComparedText {
  readonly text: PreparedText;
  readonly title?: string;
  /** ISO 8601 */
  readonly published?: string;
  /** ISO 8601 */
  readonly modified?: string;
}

export interface Comparison {
  readonly relation: Relation;
  /** 0–1: how much of the shorter text's wording stands in the other, sentence by sentence. */
  readonly similarity: number;
  /** 0–1: the part of each text that has its like in the other. */
  readonly coverage: { readonly page: number; readonly version: number };
  /** 0–1: the part of the content words of paired sentences that is not the same in both. */
  readonly rewording: number;
  /** By place; empty unless one text is a copy of the other. */
  readonly drafts: readonly Draft[];
  readonly pairs: readonly SentenceMatch[];
  readonly quotations: readonly QuotationFate[];
  readonly update: Update;
}

/**
 * Says what differs between a page and a version of its story, and what the differences mean.
 * Time grows with the length of the texts, not with its square: see `alignSentences`.
 */
export const compareTexts = (page: ComparedText, version: ComparedText, lexicon: Lexicon): Comparison =>
  atOnce(compareInSteps(page, version, lexicon));

/** Sentences that are compared between two pauses: some 5 ms. */
const SENTENCES_A_STEP = 64;

/** The same with pauses, for a worker that has to answer messages meanwhile. */
export function* compareInSteps(
  page: ComparedText,
  version: ComparedText,
  lexicon: Lexicon,
): Steps<Comparison> {
  const vocabulary = createVocabulary();
  const pageWords = readWords(page.text, vocabulary);
  const versionWords = readWords(version.text, vocabulary);
  weigh(vocabulary, [pageWords, versionWords]);
  yield;
  const pairs = alignSentences(pageWords, versionWords, vocabulary);
  yield;
  const alignment = createAlignment(pageWords, versionWords);
  const task = { page: pageWords, version: versionWords, weights: vocabulary.weights, alignment };
  const english = isEnglish(page.text.language) && isEnglish(version.text.language);
  const relate = relateWords(vocabulary, lexicon, english);
  const viewOf = (pair: AlignedPair): PairView => {
    const stretch = stretchOf(pair, pageWords, versionWords);
    alignWords(task, stretch);
    const { page, version } = stretch;
    const edits = pair.equal ? [] : findEdits(alignment, stretch);
    if (edits.length === 0) return { page, version, pair: withSimilarity(pair, 1, pair.moved), edits };
    for (const edit of edits)
      pairBySense(pageWords, versionWords, vocabulary.weights, alignment, relate, edit);
    const agreement = agreementOf(pageWords, versionWords, vocabulary.weights, alignment, stretch);
    const similarity = Math.max(pair.similarity, agreement);
    return { page, version, pair: withSimilarity(pair, similarity, pair.moved), edits };
  };
  const views: PairView[] = [];
  for (const pair of pairs) {
    views.push(viewOf(pair));
    if (views.length % SENTENCES_A_STEP === 0) yield;
  }
  const shape = judgeRelation(
    pageWords,
    versionWords,
    vocabulary.weights,
    alignment,
    views.map(view => view.pair),
  );
  const update = mayHaveNotes(vocabulary.ids) ? findUpdate(page.text, version.text) : NO_UPDATE;
  const pageSide = sideOf(
    pageWords,
    vocabulary.keys,
    alignment.pagePartner,
    alignment.pageRelation,
    page.published,
  );
  const rewording = measureRewording(pageSide, versionWords, vocabulary.weights, views);
  const light = isLightlyEdited(rewording);
  if (!light) {
    const lone = pairLoneSentences(
      pairs,
      pageWords.sentenceStart.length - 1,
      versionWords.sentenceStart.length - 1,
    );
    views.push(...lone.map(viewOf).filter(view => view.pair.similarity >= SURE_PAIR));
    views.sort((a, b) => a.page[0] - b.page[0]);
    for (const view of views)
      if (view.edits.length > 1)
        pairAcrossEdits(pageWords, versionWords, vocabulary.weights, alignment, relate, view);
  }
  const comparing: Comparing = {
    page: pageSide,
    version: sideOf(
      versionWords,
      vocabulary.keys,
      alignment.versionPartner,
      alignment.versionRelation,
      version.published,
    ),
    weights: vocabulary.weights,
    lexicon,
    alignment,
    english,
    light,
  };
  yield;
  const isCopy = shape.relation === 'copy' || shape.relation === 'same-text';
  const drafts = isCopy ? draftClaims(comparing, classify(comparing, views)) : [];
  return {
    ...shape,
    rewording: rewording.words,
    drafts,
    pairs: views.map(view => matchOf(view.pair, page.text, version.text)),
    quotations: compareQuotations(comparing),
    update,
  };
}

const stretchOf = (pair: AlignedPair, page: Words, version: Words): Stretch => ({
  page: [page.sentenceStart[pair.page[0]] ?? 0, page.sentenceStart[pair.page[1]] ?? 0],
  version: [version.sentenceStart[pair.version[0]] ?? 0, version.sentenceStart[pair.version[1]] ?? 0],
});

function sideOf(
  words: Words,
  keys: readonly string[],
  partner: Int32Array,
  relation: Uint8Array,
  published: string | undefined,
): Side {
  const marked = markNames(words.text);
  const names = new Uint8Array(words.count);
  const ownKeys = new Array<string>(words.count);
  for (let at = 0; at < words.count; at += 1) {
    names[at] = marked[words.token[at] ?? 0] ?? 0;
    ownKeys[at] = keys[words.ids[at] ?? 0] ?? '';
  }
  return {
    words,
    keys: ownKeys,
    names,
    partner,
    relation,
    published,
  };
}
