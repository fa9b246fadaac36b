import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { SAME } from '../align/alignment.ts';
import type { Comparing, Range, Side } from '../comparing.ts';

/** What speaks for something, and how much it proves: "some evidence", "clear evidence". Folded, as written. */
const EVIDENCE = wordList(`
  evidence proof sign signs indication indications link links case grounds reason reasons clue clues hint hints
  suggestion connection correlation risk chance likelihood prospect possibility
`);
const WEAK = wordList(`
  some limited little early anecdotal preliminary tentative weak weaker mixed inconclusive circumstantial possible initial
  slight modest faint scant slim small thin a few
`);
const STRONG = wordList(`
  clear strong stronger overwhelming conclusive compelling solid firm hard irrefutable ample convincing definitive mounting
  proven direct certain undeniable abundant robust high considerable serious strong
`);
/** Whether a word is something that speaks for a claim. */
export const isEvidence = (word: string): boolean => EVIDENCE.has(word);
/** Adjectives stand this close before their noun. */
const BEFORE_NOUN = 3;

const weighs = ({ keys, relation }: Side, [from, to]: Range, words: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at += 1)
    if (
      relation[at] !== SAME &&
      words.has(keys[at] ?? '') &&
      keys.slice(at + 1, at + 1 + BEFORE_NOUN).some(word => EVIDENCE.has(word))
    )
      return true;
  return false;
};

/** Weak evidence told as strong: +1 where the page is surer, −1 where it is less sure. */
export function evidenceStep({ page, version }: Comparing, edit: Stretch): -1 | 0 | 1 {
  const ours = Number(weighs(page, edit.page, STRONG)) - Number(weighs(page, edit.page, WEAK));
  const theirs = Number(weighs(version, edit.version, STRONG)) - Number(weighs(version, edit.version, WEAK));
  return ours * theirs < 0 ? (ours > 0 ? 1 : -1) : 0;
}
