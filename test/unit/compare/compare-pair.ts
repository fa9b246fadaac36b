import { readFileSync } from 'node:fs';
import { type Comparison, compareTexts } from '../../../src/engine/compare/compare-texts.ts';
import { openLexicon } from '../../../src/engine/lexicon/open-lexicon.ts';
import { prepare } from '../../../src/engine/text/prepare.ts';
import type { Draft } from '../../../src/story/finding.ts';

const lexicon = openLexicon(
  readFileSync(new URL('../../../src/engine/lexicon/english.lexicon', import.meta.url)),
);

/** Stands around the sentence under test: one changed word in a story, not a story of one sentence. */
const AROUND = `

The council met in the old hall on the river to hear reports about the harbour. Engineers from three firms showed
drawings of the new bridge and answered questions for two hours.

A vote on the money is planned for the spring, when the auditors have finished their work. Residents asked about noise
and about the trees along the quay.`.replace(/([a-z])\n(?=[a-z])/g, '$1 ');

export const compareWhole = (page: string, version: string, language = 'en'): Comparison =>
  compareTexts({ text: prepare(page, language) }, { text: prepare(version, language) }, lexicon);

/** Compares two sentences inside a story that is otherwise the same. */
export const compareInStory = (page: string, version: string): Comparison =>
  compareWhole(page + AROUND, version + AROUND);

/** "kind: was → now" of each finding that changes the meaning. */
export const meanings = (comparison: Comparison): string[] =>
  comparison.drafts.filter(draft => draft.severity === 'meaning').map(line);

export const line = (draft: Draft): string => `${draft.kind}: ${draft.was} → ${draft.text}`;

/** The kinds of the findings that change the meaning. */
export const kinds = (comparison: Comparison): string[] => [
  ...new Set(comparison.drafts.filter(draft => draft.severity === 'meaning').map(draft => draft.kind)),
];

/** The same story as written and as it comes back from another language: every sentence in other words. */
const WRITTEN = `

The council met in the old hall on the river to hear reports about the harbour. Engineers from three firms showed drawings of the new bridge and answered questions for two hours.

A vote on the money is planned for the spring, when the auditors have finished their work. Residents asked about noise and about the trees along the quay.`;
const TRANSLATED = `

The municipality gathered in the ancient room at the river in order to listen to accounts of the port. Technicians of three companies presented plans of the new bridge and replied to questions during two hours.

A ballot over the funds is foreseen for the spring, once the auditors have completed their task. Inhabitants asked on the noise and on the trees at the length of the pier.`;

/** "kind: was → now" of each change of meaning in a sentence of a story that was reworded throughout. */
export const meaningsInTranslation = ([version, page]: readonly [version: string, page: string]): string[] =>
  compareWhole(page + TRANSLATED, version + WRITTEN)
    .drafts.filter(draft => draft.severity === 'meaning' && draft.start < page.length)
    .map(line);
