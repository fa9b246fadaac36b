import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { NONE, SYNONYM } from '../align/alignment.ts';
import type { Comparing, Range, Side } from '../comparing.ts';
import { anyFormIn } from '../vocabulary/base-forms.ts';

/** What someone is after. Dictionary forms. */
const AIMS = wordList(`
  seek want demand request aim try attempt hope plan bid apply intend propose offer campaign negotiate pursue consider
  threaten vow pledge
`);
/** What comes of it. Dictionary forms. */
const OUTCOMES = wordList(
  'win obtain secure gain receive achieve agree sign complete finish accept introduce impose adopt',
);
/** What leaves it to someone to act. Dictionary forms. */
const ADVICE = wordList(
  'recommend advise encourage invite suggest allow permit enable optional voluntary advisable',
);
/** What leaves him no choice. Dictionary forms. */
const ORDERS = wordList(
  'require oblige order compel force mandate commit bind command mandatory compulsory obligatory',
);

const STEPS = [
  { isOpen: anyFormIn(AIMS), isSettled: anyFormIn(OUTCOMES) },
  { isOpen: anyFormIn(ADVICE), isSettled: anyFormIn(ORDERS) },
];

/** Whether a word tells what someone is after or is free to do, or what came of it or is asked of him. */
export const tellsOutcome = anyFormIn(new Set([...AIMS, ...OUTCOMES, ...ADVICE, ...ORDERS]));

/** A longer edit is a phrase in other words. */
const LONGEST = 4;

/** What is only aimed at told as reached: "is seeking a raise" turned to "won a raise". +1 where the page is surer, −1 where it is less sure. */
export function outcomeStep(comparing: Comparing, edit: Stretch): -1 | 0 | 1 {
  if (edit.page[1] - edit.page[0] > LONGEST || edit.version[1] - edit.version[0] > LONGEST) return 0;
  for (const step of STEPS) {
    const taken = stepTaken(comparing, edit, step);
    if (taken !== 0) return taken;
  }
  return 0;
}

function stepTaken(
  { page, version, lexicon }: Comparing,
  edit: Stretch,
  { isOpen, isSettled }: (typeof STEPS)[number],
): -1 | 0 | 1 {
  const has = (side: Side, [from, to]: Range, test: typeof isOpen): boolean => {
    for (let at = from; at < to; at += 1)
      if ((side.relation[at] === NONE || side.relation[at] === SYNONYM) && test(side.keys[at] ?? '', lexicon))
        return true;
    return false;
  };
  const open = [has(page, edit.page, isOpen), has(version, edit.version, isOpen)] as const;
  const settled = [has(page, edit.page, isSettled), has(version, edit.version, isSettled)] as const;
  if (settled[0] && open[1] && !open[0] && !settled[1]) return 1;
  return open[0] && settled[1] && !settled[0] && !open[1] ? -1 : 0;
}
