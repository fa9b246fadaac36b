import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isSaidNear, isShared, type PairView, type Range, type Side } from '../comparing.ts';
import { mayBeVerb } from './clause-roles.ts';

/** How a verb stands to the verb it governs: "may leave", "was forced to leave", "kept leaving". */
type Governs =
  | 'possible'
  | 'certain'
  | 'duty'
  | 'barred'
  | 'allowed'
  | 'forced'
  | 'kept'
  | 'stopped'
  | 'tried'
  | 'managed';

const GOVERNORS: readonly (readonly [Governs, string])[] = [
  ['possible', 'may might'],
  ['certain', 'will shall'],
  ['duty', 'must'],
  ['barred', 'forbidden prohibited banned barred forbid forbids forbade'],
  ['allowed', 'allowed permitted entitled free'],
  ['forced', 'forced obliged compelled coerced'],
  ['kept', 'keep keeps kept keeping continue continues continued'],
  ['stopped', 'stop stops stopped stopping cease ceases ceased quit'],
  ['tried', 'tried tries trying attempted'],
  ['managed', 'managed manages succeeded'],
];
const KIND = new Map(
  GOVERNORS.flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
);

/** What cannot be meant by the same writer: who may leave is not sure to, who kept paying did not stop. */
const EXCLUSIVE = new Set(
  [
    'possible certain',
    'possible duty',
    'barred allowed',
    'barred duty',
    'barred forced',
    'allowed forced',
    'kept stopped',
    'tried managed',
  ].flatMap(pair => [pair, pair.split(' ').reverse().join(' ')]),
);
/** What a denied one comes to: who did not stop flying kept flying. Of the others nothing is known. */
const DENIED = new Map<Governs, Governs>([
  ['allowed', 'barred'],
  ['stopped', 'kept'],
]);
/** What leaves open in other words what "may" leaves open. */
const OPEN =
  /^(?:may|might|can|could|would|should|if|whether|d|perhaps|maybe|poss\w+|probab\w+|likely|potential\w*|chance|risk|threat\w*|consider\w*|seem\w*|appear\w*|expect\w*|able|capable|allow\w*|permit\w*|right|free)$/;
/** May stand between a verb and the one it governs. */
const BETWEEN = /^(?:to|be|been|being|from|not|well|also|now|then|still|soon|even|on|have|in|\w{2,}ly)$/;
/** A verb stands this close behind the one that governs it. */
const REACH = 4;
/** What leaves a thing open stands in the same clause. */
const CLAUSE = 8;

interface Governor {
  readonly at: number;
  readonly kind: Governs;
}

/** Verbs kept under another verb that excludes the one they stood under: "kept flying", "stopped flying". */
export function findTurnedGovernors(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon, light } = comparing;
  if (light) return [];
  for (let at = view.page[0] + 1; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!isShared(page, at) || !mayBeVerb(page, at, lexicon)) continue;
    if (there <= view.version[0] || there >= view.version[1]) continue;
    const ours = governorOf(page, at, view.page);
    const theirs = ours && governorOf(version, there, view.version);
    if (!ours || !theirs || !EXCLUSIVE.has(`${ours.kind} ${theirs.kind}`)) continue;
    const [open, side, verb, range] =
      ours.kind === 'possible'
        ? [true, version, there, view.version]
        : [theirs.kind === 'possible', page, at, view.page];
    if (open && leavesOpen(side, verb, range)) continue;
    return [{ page: [ours.at, at + 1], version: [theirs.at, there + 1] }];
  }
  return [];
}

function governorOf({ keys }: Side, verb: number, [least]: Range): Governor | undefined {
  let denied = false;
  for (let at = verb - 1; at >= Math.max(least, verb - REACH); at -= 1) {
    const word = keys[at] ?? '';
    if (word === 'not') denied = true;
    const kind = KIND.get(word);
    if (!kind) {
      if (BETWEEN.test(word)) continue;
      return undefined;
    }
    // "May not" forbids as often as it leaves open.
    if (denied && word === 'may') return undefined;
    if (keys[at - 1] !== 'not') return { at, kind };
    const turned = DENIED.get(kind);
    return turned ? { at: at - 1, kind: turned } : undefined;
  }
  return undefined;
}

const leavesOpen = (side: Side, verb: number, range: Range): boolean =>
  isSaidNear(side, verb, [CLAUSE, CLAUSE], range, OPEN);
