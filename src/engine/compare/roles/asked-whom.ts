import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isContent, isShared, type PairView, type Range, type Side } from '../comparing.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';

/** Whoever stands behind these is to do what "to" tells. Dictionary forms. */
const asks = anyFormIn(
  new Set(
    `ask tell order urge invite advise instruct request persuade convince allow permit force oblige compel encourage
    warn beg want expect authorize enable require call appeal`.split(/\s+/),
  ),
);
/** So many words may name who is asked. */
const LONGEST = 6;
const SMALL =
  /^(?:for|on|upon|from|of|the|a|an|his|her|its|their|our|my|your|this|that|these|those|'s|\d.*)$/;

/** "Asked the guide to come with a rope" turned to "asked for a rope to come with the guide": who is to do it was exchanged. */
export function findTurnedAsked(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const ours = askedBehind(comparing, page, at, view.page);
    if (!ours) continue;
    const there = page.partner[ours.who] ?? -1;
    if (!isShared(page, ours.who) || there < view.version[0]) continue;
    for (let ask = view.version[0]; ask < view.version[1]; ask += 1) {
      const theirs = askedBehind(comparing, version, ask, view.version);
      const here = theirs ? (version.partner[theirs.who] ?? -1) : -1;
      // Each stands behind what is to be done on the other side.
      if (theirs && there > theirs.to && here > ours.to)
        return [{ page: [at, here + 1], version: [ask, there + 1] }];
    }
  }
  return [];
}

/** "Wants the owners to pay" turned to "wants to pay the owners": who was to do it has it done to him. */
export function findAskedForNobody(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  for (let ask = view.version[0]; ask < view.version[1]; ask += 1) {
    const asked = askedBehind(comparing, version, ask, view.version);
    const at = asked ? (version.partner[ask] ?? -1) : -1;
    if (!asked || at < view.page[0] || page.keys[at + 1] !== 'to') continue;
    const [who, verb] = [version.partner[asked.who] ?? -1, version.partner[asked.to + 1] ?? -1];
    if (verb === at + 2 && who > verb && who <= verb + OBJECT && !hasPreposition(page, [verb + 1, who]))
      return [{ page: [at, who + 1], version: [ask, asked.to + 2] }];
  }
  return [];
}

/** What a verb is done to begins right behind it. */
const OBJECT = 3;
const hasPreposition = ({ keys }: Side, [from, to]: Range): boolean =>
  keys.slice(from, to).some(word => /^(?:for|to|with|from|by|on|in|of|at|through|and)$/.test(word));

/** The last word of who is asked, and the "to" behind. */
function askedBehind(
  comparing: Comparing,
  side: Side,
  ask: number,
  [, most]: Range,
): { readonly who: number; readonly to: number } | undefined {
  if (!asks(side.keys[ask] ?? '', comparing.lexicon)) return undefined;
  for (let at = ask + 1; at < Math.min(most, ask + 1 + LONGEST); at += 1) {
    const word = side.keys[at] ?? '';
    if (word === 'to')
      return at - 1 > ask && isContent(comparing, side, at - 1) ? { who: at - 1, to: at } : undefined;
    if (!SMALL.test(word) && !isContent(comparing, side, at)) return undefined;
  }
  return undefined;
}
