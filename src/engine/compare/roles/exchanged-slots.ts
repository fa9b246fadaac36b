import { WordClass } from '../../lexicon/format.ts';
import type { Stretch } from '../align/align-words.ts';
import {
  beginsWithDigit,
  type Comparing,
  isContent,
  keepsWord,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { isTimeWord } from '../times/time-words.ts';
import { rememberedTest } from '../vocabulary/base-forms.ts';
import { isPredicate, mayBeVerb } from './clause-roles.ts';

/** What leads to a word and keeps its place when the word goes: "for", "than on", a verb. */
const SMALL = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those|'s)$/;
/** Members of a list, and what "of" ties together, stand in any order: "the owner of the mill", "the mill's owner". */
const LISTS =
  /^(?:and|or|of|nor|with|between|among|as|is|are|was|were|be|been|being|by|who|which|that|in|at|near|from)$/;
/** Two places this far apart belong to two statements. */
const LONGEST = 7;

/** Small words that are weighed as content. */
const LEADS =
  /^(?:for|to|than|against|into|on|onto|over|under|before|after|toward|but|not|no|about|without|instead|rather|until)$/;

/** An adjective or adverb has no place of its own. */
const qualifies = rememberedTest((word, { tables: { words } }) => {
  const id = words.id(word);
  return (
    !words.is(id, WordClass.noun) && words.is(id, WordClass.adjective | WordClass.adverb | WordClass.verb)
  );
});

interface Slot {
  readonly noun: number;
  /** The word that leads to it. */
  readonly lead: number;
}

/**
 * Two things that changed places behind words that stayed, "blames the rain for the noise", "blames the noise for the
 * rain": each stands behind the word that led to the other.
 */
export function findExchangedSlots(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const ours = slotsIn(comparing, page, view.page);
  for (const [i, one] of ours.entries())
    for (const two of ours.slice(i + 1)) {
      if (two.noun - one.noun > LONGEST) break;
      const there = page.partner[one.noun] ?? -1;
      const before = page.partner[two.noun] ?? -1;
      if (before < view.version[0] || before >= there || there >= view.version[1] || there - before > LONGEST)
        continue;
      if (!keepsWord(page, one.noun) || !keepsWord(page, two.noun)) continue;
      const [leadOfTwo, leadOfOne] = [
        leadBefore(version, before, view.version),
        leadBefore(version, there, view.version),
      ];
      if (!leadsTo(comparing, one.lead, leadOfTwo) || !leadsTo(comparing, two.lead, leadOfOne)) continue;
      return [{ page: [one.lead, two.noun + 1], version: [leadOfTwo, there + 1] }];
    }
  return [];
}

/** The same word leads there on both sides. */
const leadsTo = ({ page, version }: Comparing, here: number, there: number): boolean =>
  here >= 0 && there >= 0 && (page.partner[here] === there || page.keys[here] === version.keys[there]);

function leadBefore({ keys, words }: Side, noun: number, [least]: Range): number {
  let at = noun - 1;
  while (at >= least && SMALL.test(keys[at] ?? '')) at -= 1;
  const marked = (words.token[at + 1] ?? 0) - (words.lastToken[at] ?? 0) > 1;
  return at < least || marked || LISTS.test(keys[at] ?? '') ? -1 : at;
}

function slotsIn(comparing: Comparing, side: Side, range: Range): Slot[] {
  const slots: Slot[] = [];
  for (let noun = range[0]; noun < range[1]; noun += 1) {
    const word = side.keys[noun] ?? '';
    if (!isContent(comparing, side, noun) || isTimeWord(word) || beginsWithDigit(word)) continue;
    const lead = leadBefore(side, noun, range);
    if (lead < 0 || qualifies(word, comparing.lexicon)) continue;
    // In "cost cutting measures" one noun leads to the next: only a verb or a small word has things of its own.
    const isSmall = !isContent(comparing, side, lead) || LEADS.test(side.keys[lead] ?? '');
    const isVerb = isPredicate(side, lead, comparing.lexicon) || mayBeVerb(side, lead, comparing.lexicon);
    if (isSmall || isVerb) slots.push({ noun, lead });
  }
  return slots;
}
