import type { Stretch } from '../align/align-words.ts';
import {
  type Comparing,
  isContent,
  isSaidNear,
  isShared,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';

const MODAL = new Set(['would', 'could', 'might', 'may', 'should']);
/** What leaves open in other words what "would have" denies. */
const UNREAL =
  /^(?:would|could|might|should|may|must|shall|will|if|d|nearly|almost|wanted|wished|planned|meant)$/;
/** "Would have to pay" is a duty; "would not have paid" stands farther apart. */
const BEFORE_VERB = 3;

/**
 * "Would have paid" turned to "paid": what did not happen is told as done. A fair rewording keeps some word that says
 * so. Only where the text is reworded throughout.
 */
export function findLostConditionals(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, light } = comparing;
  if (light) return [];
  for (let there = view.version[0] + 2; there < view.version[1]; there += 1) {
    const here = version.partner[there] ?? -1;
    if (here < view.page[0] || here >= view.page[1] || !isShared(version, there)) continue;
    const modal = isContent(comparing, version, there) ? modalBefore(version, there) : -1;
    if (modal >= view.version[0] && !leavesOpen(page, here, view.page))
      return [{ page: [Math.max(view.page[0], here - 1), here + 1], version: [modal, there + 1] }];
  }
  return [];
}

/** What leaves it open stands in the clause of the verb. */
const CLAUSE = 7;

/** "Had to have paid" tells no more than that one had to. */
const leavesOpen = (side: Side, verb: number, range: Range): boolean =>
  (side.keys[verb - 2] === 'to' && side.keys[verb - 1] === 'have') ||
  isSaidNear(side, verb, [CLAUSE, CLAUSE], range, UNREAL);

/** The place of the "would" of "would have" before a verb; -1 where there is none. */
function modalBefore({ keys }: Side, verb: number): number {
  for (let at = verb - 1; at >= verb - BEFORE_VERB; at -= 1)
    if (keys[at] === 'have' && keys[at + 1] !== 'to') {
      const modal = keys[at - 1] === 'well' ? at - 2 : at - 1;
      if (MODAL.has(keys[modal] ?? '')) return modal;
      // "Was to have spoken" did not speak.
      if (keys[modal] === 'to' && /^(?:was|were)$/.test(keys[modal - 1] ?? '')) return modal - 1;
    }
  return -1;
}
