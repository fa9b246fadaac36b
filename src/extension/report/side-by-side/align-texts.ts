import { matchSentences } from '../../../engine/compare/align/match-sentences.ts';
import { prepare } from '../../../engine/text/prepare.ts';
import type { Report } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { alignedPairs } from './aligned.ts';
import type { AlignedPair } from './rows.ts';

/** The report's article beside one version, sentence by sentence: the alignment that findings are made from. */
export function alignTexts({ text, language }: Report['article'], version: Version): AlignedPair[] {
  const page = prepare(text, language);
  const other = prepare(version.text, language);
  return alignedPairs(matchSentences(page, other), page.sentences, other.sentences);
}
