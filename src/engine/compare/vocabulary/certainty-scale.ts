import type { Lexicon } from '../../lexicon/lexicon.ts';
import { baseForms } from './base-forms.ts';

/** The level of plain verbs of saying. */
const SAYING = 0.6;
/** From here on a verb says that it is so: "found", "proved". */
export const PROOF = 0.8;
/** The level of what no one may doubt. */
export const SETTLED = 1;

/**
 * How settled a word makes what it speaks of, 0–1: from guessing over saying to proof, from considering over
 * planning to deciding, from suspicion over a charge to guilt. Dictionary forms.
 */
const LEVELS: readonly (readonly [level: number, words: string])[] = [
  [0.1, 'guess speculate wonder rumor rumored unconfirmed'],
  [
    0.2,
    'investigate probe examine study suggest hint suspect consider mull weigh discuss talk talks ponder explore eye contemplate imply signal point',
  ],
  [
    0.4,
    'claim feel fear suppose argue contend think believe assume estimate expect propose plan intend hope aim seek allege accused charged indicate could',
  ],
  [SAYING, 'say state tell report note add explain'],
  [0.75, 'announce agree promise pledge sue prosecute indict'],
  [0.8, 'conclude find show reveal admit'],
  [0.9, 'decide decided demonstrate know'],
  [
    SETTLED,
    'confirm prove establish verify certain sure guilty convict convicted culprit undeniable proof definite guarantee',
  ],
];
const SCALE = new Map(
  LEVELS.flatMap(([level, words]) => words.split(' ').map(word => [word, level] as const)),
);

/** The level of an English word in any inflection; undefined for words that say nothing of it. */
export function settledness(word: string, lexicon: Lexicon): number | undefined {
  for (const form of baseForms(word, lexicon)) {
    const level = SCALE.get(form);
    if (level !== undefined) return level;
  }
  return undefined;
}
