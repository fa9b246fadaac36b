import { WordClass } from '../../lexicon/format.ts';
import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isKept, isShared, type PairView, type Range, type Side } from '../comparing.ts';
import { rememberedTest } from '../vocabulary/base-forms.ts';
import { isNegator } from './negators.ts';

/** Phrases that deny the word behind them without a negation. */
const DENIALS: readonly (readonly string[])[] = [
  'anything but',
  'far from',
  'nowhere near',
  'by no means',
].map(phrase => phrase.split(' '));
/** What denies in other words, or by its first letters: "unhappy". */
const DENIES =
  /^(?:far|nowhere|means|way|opposite|contrary|instead|hardly|less|least|little|never|short|least|lack\w*|without|(?:un|in|im|ir|dis|non)\w{4,})$/;
/** May stand between: "far from being completely safe". */
const BETWEEN = /^(?:being|a|an|the|completely|entirely|fully|so|as|very|\w{3,}ly)$/;
const REACH = 3;

/** A thing one may be far from in miles is no quality. */
const isQuality = rememberedTest((word, { tables: { words } }) => {
  const id = words.id(word);
  return id >= 0 && words.is(id, WordClass.adjective | WordClass.verb) && !words.is(id, WordClass.name);
});

/** "Far from empty" turned to "far and empty": taken word for word, the denial is lost. */
export function findLostDenials(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let there = view.version[0]; there + 2 < view.version[1]; there += 1) {
    const phrase = DENIALS.find(words => words.every((word, i) => version.keys[there + i] === word));
    if (!phrase) continue;
    const denied = qualityBehind(version, there + phrase.length, view.version);
    const here = version.partner[denied] ?? -1;
    if (denied < 0 || !isShared(version, denied) || here < view.page[0]) continue;
    if (!isQuality(version.keys[denied] ?? '', lexicon) || isKept(version, [there, there + phrase.length]))
      continue;
    if (denies(page, view.page)) continue;
    found.push({ page: [here, here + 1], version: [there, denied + 1] });
  }
  return found;
}

function qualityBehind({ keys }: Side, from: number, [, most]: Range): number {
  let at = from;
  while (at < from + REACH && BETWEEN.test(keys[at] ?? '')) at += 1;
  return at < most ? at : -1;
}

function denies({ keys }: Side, [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1) {
    const farAnd = keys[at] === 'far' && keys[at + 1] !== 'from';
    if (isNegator(keys, at) || (DENIES.test(keys[at] ?? '') && !farAnd)) return true;
  }
  return false;
}
