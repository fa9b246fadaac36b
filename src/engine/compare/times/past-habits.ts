import { Form } from '../../lexicon/form-table.ts';
import { WordClass } from '../../lexicon/format.ts';
import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isSaidNear, isShared, type PairView, type Side } from '../comparing.ts';
import { rememberedTest } from '../vocabulary/base-forms.ts';

/** A verb that tells the present, whatever stands before it. */
const isPresent = rememberedTest((word, { tables: { words, forms } }) => {
  const id = words.id(word);
  const read = id < 0 ? [] : forms.readings(id).filter(({ lemma }) => words.is(lemma, WordClass.verb));
  return read.length > 0 && read.every(({ form }) => form === Form.base || form === Form.s);
});
/** What says that it is over, in whatever words. */
const OVER =
  /^(?:once|former\w*|previous\w*|earlier|past|ago|did|had|was|were|been|would|used|no|not|until|till|old|could|might)$/;
const CLAUSE = 5;

/** "Used to lend" is over; languages that say it by an ending or with "usually" bring it back as "usually lends". */
export function findLostPastHabits(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!isShared(page, at) || !isHabit(version, there, view.version[0])) continue;
    if (!isPresent(page.keys[at] ?? '', lexicon)) continue;
    if (page.keys[at - 1] === 'to' || isSaidNear(page, at, [CLAUSE, CLAUSE], view.page, OVER)) continue;
    found.push({ page: [at, at + 1], version: [there - 2, there + 1] });
  }
  return found;
}

/** "Used to lend", but no "is used to lend". */
const isHabit = ({ keys }: Side, verb: number, least: number): boolean =>
  verb - 2 >= least &&
  keys[verb - 1] === 'to' &&
  keys[verb - 2] === 'used' &&
  !/^(?:be|is|are|was|were|been|being|get|gets|got|not)$/.test(keys[verb - 3] ?? '');
