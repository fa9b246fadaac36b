import { Form } from '../../lexicon/form-table.ts';
import { WordClass } from '../../lexicon/format.ts';
import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isContent, isShared, type PairView, type Range, type Side } from '../comparing.ts';
import { rememberedTest } from '../vocabulary/base-forms.ts';

const HAVE = /^(?:have|has|had|having|get|gets|got|getting)$/;
const BEGINS_OBJECT = /^(?:his|her|its|their|our|my|your|the|a|an)$/;
/** "Had his old car stolen": article, an adjective, the thing. */
const LONGEST = 4;
/** What says on the other side that somebody else did it, or that it was done at all. */
const PASSIVE =
  /^(?:is|are|was|were|be|been|being|get|gets|got|getting|let|lets|letting|make|makes|made|order\w*|ask\w*|by|from|arrang\w*|hire\w*|commission\w*|pa(?:y|id)|someone|somebody)$/;
const REACH = 4;

const isParticiple = rememberedTest((word, { tables: { words, forms } }) => {
  const id = words.id(word);
  return (
    id >= 0 &&
    forms
      .readings(id)
      .some(({ lemma, form }) => form === Form.participle && words.is(lemma, WordClass.verb)) &&
    !words.is(id, WordClass.noun)
  );
});

/**
 * "Had the wall painted" turned to "had painted the wall", or the reverse: others do it for him, or to him. The word order
 * is all that tells the two apart.
 */
export function findTurnedDoneForOne(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version } = comparing;
  const found: Stretch[] = [];
  for (let at = view.page[0] + 2; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!isShared(page, at) || there < view.version[0] + 1) continue;
    const ours = thingBefore(comparing, page, at, view.page);
    const theirs = thingBefore(comparing, version, there, view.version);
    if (ours && !theirs) {
      const thing = page.partner[ours.thing] ?? -1;
      if (isDoneTo(version, there, thing, view.version))
        found.push({ page: [ours.from, at + 1], version: [there, thing + 1] });
    } else if (theirs && !ours) {
      const thing = version.partner[theirs.thing] ?? -1;
      if (isDoneTo(page, at, thing, view.page))
        found.push({ page: [at, thing + 1], version: [theirs.from, there + 1] });
    }
  }
  return found;
}

/** The thing that somebody has done to: "car" of "had his car stolen". */
function thingBefore(
  comparing: Comparing,
  side: Side,
  verb: number,
  [least]: Range,
): { readonly thing: number; readonly from: number } | undefined {
  const thing = verb - 1;
  if (!isContent(comparing, side, thing) || !isParticiple(side.keys[verb] ?? '', comparing.lexicon))
    return undefined;
  for (let at = thing - 1; at > Math.max(least, thing - LONGEST); at -= 1)
    if (BEGINS_OBJECT.test(side.keys[at] ?? ''))
      return HAVE.test(side.keys[at - 1] ?? '') ? { thing, from: at - 1 } : undefined;
  return undefined;
}

/** The verb stands before the thing, and nothing says that another did it. */
const isDoneTo = ({ keys }: Side, verb: number, thing: number, [least]: Range): boolean =>
  thing > verb &&
  thing <= verb + REACH &&
  !keys.slice(verb + 1, thing).some(word => /^(?:by|in|at|on|of|for|with|from|to|and)$/.test(word)) &&
  !keys.slice(Math.max(least, verb - REACH), verb).some(word => PASSIVE.test(word));
