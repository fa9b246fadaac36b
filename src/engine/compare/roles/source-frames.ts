import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Range, Side } from '../comparing.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';
import { isSpeaker } from '../vocabulary/speakers.ts';

/** Whose a statement is, said with a noun: "in the opinion of the judge", "by the union's count". Dictionary forms. */
const isOpinion = anyFormIn(
  new Set(
    `opinion view eye word judgment judgement count estimate reckoning account telling assessment tally calculation
    reading book mind analysis figure phrase`.split(/\s+/),
  ),
);
/** "As the opposition sees it". Dictionary forms. */
const isSeeing = anyFormIn(new Set('see put tell have describe view'.split(' ')));

/** Whether a word may stand in such a phrase. */
export const mayFrame = (word: string, lexicon: Lexicon): boolean =>
  isOpinion(word, lexicon) || isSeeing(word, lexicon);

/** Whether a range says whose view the rest of the sentence is, without a verb of saying. */
export function isSourceFrame(side: Side, [from, to]: Range, lexicon: Lexicon): boolean {
  const words = side.keys.slice(from, to);
  const someone = words.some(
    (word, i) => side.names[from + i] === 1 || isSpeaker(word, lexicon) || OWN.test(word),
  );
  if (!someone) return false;
  const [first = ''] = words;
  if (first === 'as')
    return words[words.length - 1] === 'it' && isSeeing(words[words.length - 2] ?? '', lexicon);
  if (first === 'for')
    return words.length <= LONGEST_FOR && isSpeaker(words[words.length - 1] ?? '', lexicon);
  return /^(?:in|by|on|to)$/.test(first) && words.some(word => isOpinion(word, lexicon));
}

/** "For the farmers, the ban is a disaster". */
const LONGEST_FOR = 4;
const OWN = /^(?:his|her|their|its|my|our)$/;
