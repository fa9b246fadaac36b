import type { Stretch } from '../align/align-words.ts';
import { SAME } from '../align/alignment.ts';
import { type Comparing, meets, type PairView, type Range, type Side } from '../comparing.ts';

type Phrase = readonly string[];

/** In folded words: "one" is "1". */
const phrases = (list: string): readonly Phrase[] => list.split('|').map(phrase => phrase.trim().split(' '));

/**
 * Small words and phrases that tie a statement together in ways that exclude one another: a condition is no concession,
 * what is put aside is not added. Either may stand in for the other in a translation that lost its way, or where
 * somebody turned it.
 */
const CONTRADICTIONS: readonly (readonly [readonly Phrase[], readonly Phrase[]])[] = [
  [
    phrases('provided that|provided|providing|as long as|so long as|on condition|on the condition'),
    phrases('although|though|despite|in spite|because|unless|even if|notwithstanding'),
  ],
  [
    phrases('instead of|rather than|in place of|in lieu of'),
    phrases('as well as|in addition to|along with|besides'),
  ],
  [
    phrases('despite|in spite of|although|notwithstanding|regardless of'),
    phrases('thanks to|because|because of|due to|owing to|as a result of'),
  ],
  [
    phrases('for the first time'),
    phrases('once again|once more|yet again|for the last time|not for the first time'),
  ],
  [phrases('mostly|mainly|chiefly|largely|for the most part'), phrases('almost|nearly|hardly|barely')],
  [phrases('the only|the sole'), phrases('1 of the|1 of those|among the|among those')],
  [
    phrases('times as much|times as many|times as large|times as high|times more|times larger|times higher'),
    phrases('times less|times fewer|times smaller|times lower'),
  ],
  [
    phrases('is said to|are said to|was said to|were said to|is rumored to|are rumored to'),
    phrases('said that he|said that she|said that they|says that he|says that she|say that they'),
  ],
  [phrases('neither of'), phrases('either of|1 of the|1 of them|1 of both')],
  [
    phrases(
      `except|excluding|with the exception of|other than|save for|but for|all but|apart from|aside from|besides|not
      including`,
    ),
    phrases('including|also|as well as|even|together with|along with'),
  ],
  [
    phrases('is due to|are due to|is set to|are set to|is scheduled to|are scheduled to'),
    phrases('should have|ought to have|would have|had to'),
  ],
  [phrases('both'), phrases('either of|1 of the|either 1|only 1 of|1 of his|1 of her|1 of its|1 of their')],
  [
    phrases('tomorrow|next week|next month|next year|next season'),
    phrases('yesterday|last week|last month|last year|last season|ago'),
  ],
  [phrases('beyond|outside|outside of'), phrases('within|inside|inside of')],
  [
    phrases('at once|immediately|straight away|right away'),
    phrases('eventually|in the end|sooner or later|at a later date'),
  ],
  [
    phrases('behind schedule|behind plan|late|delayed|with delay'),
    phrases('ahead of schedule|ahead of time|ahead of plan|earlier than|early'),
  ],
  [phrases('half as much again|half as many again|half again'), phrases('half the|half of')],
  [
    phrases('ruled out|rule out|rules out|ruling out'),
    phrases(
      'decided|decide|approved|approve|announced|announce|adopted|adopt|confirmed|confirm|agreed|agree|promised|promise',
    ),
  ],
  [
    phrases('by no means|in no way|far from|nowhere near|not at all|anything but'),
    phrases('far and away|by far|by all means|in every way|altogether|entirely|certainly|undoubtedly'),
  ],
  [phrases('as recently as|only recently|not until recently'), phrases('long ago|for a long time|for long')],
  [
    phrases('on purpose|deliberately|intentionally|knowingly'),
    phrases('by chance|by accident|accidentally|unknowingly'),
  ],
  [
    phrases('in public|publicly|openly|on camera|on the record'),
    phrases('in private|privately|in secret|secretly|off the record'),
  ],
  [phrases('free to|at liberty to|allowed to'), phrases('forced to|obliged to|compelled to|made to')],
  [
    phrases('free of charge|for free|at no cost|without charge|free'),
    phrases('against payment|for a fee|for a charge|at a cost|paid'),
  ],
  [
    phrases(
      `not be reached|not immediately be reached|not available|unavailable|not respond|not reply|not responded|
      not immediately respond|not return|not returned|not commented`,
    ),
    phrases('refused|refuses|declined|declines'),
  ],
  [phrases('enough|plenty of|ample|sufficient'), phrases('too little|too few|not enough|insufficient')],
  [
    phrases('released from|discharged from|freed from|back from|returned from'),
    phrases('still in|still at|remains in|remained in|remains at|kept in|held in'),
  ],
  [phrases('no longer|not any longer|not anymore|not any more'), phrases('still|as ever|as before')],
  [phrases('not yet|yet to'), phrases('no longer|not any longer|not anymore|not any more|already')],
  // German "soll" and its like tell what is said of someone, and what someone ought to do.
  [
    phrases(
      `is said to|are said to|was said to|is thought to|are thought to|is believed to|are believed to|is reported to|
      are reported to|is rumored to|is alleged to|are alleged to|reportedly|allegedly`,
    ),
    phrases('should|ought to|shall'),
  ],
  [
    phrases('nearly half|almost half|just under half|less than half|under half'),
    phrases('more than half|over half|just over half|well over half'),
  ],
  [
    phrases(
      'nearly a 3rd|almost a 3rd|less than a 3rd|nearly a quarter|almost a quarter|less than a quarter',
    ),
    phrases('more than a 3rd|over a 3rd|more than a quarter|over a quarter'),
  ],
  [
    phrases('made him|made her|made them|forced him|forced her|forced them'),
    phrases('let him|let her|let them|allowed him|allowed her|allowed them'),
  ],
  [
    phrases('had to|has to|have to'),
    phrases('was allowed|were allowed|is allowed|are allowed|was permitted|were permitted'),
  ],
  [
    phrases('was the 1st to|were the 1st to|is the 1st to|are the 1st to'),
    phrases('for the 1st time|for first time'),
  ],
  [phrases('if'), phrases('regardless of|no matter|whatever|whether or not|even if|come what may')],
  [
    phrases(
      'hardly different|little different|hardly differed|much the same|about the same|similar to|comparable to',
    ),
    phrases(
      'far above|well above|far below|well below|much higher|much lower|very different|quite different',
    ),
  ],
  [
    phrases('in line with|as expected|about the same|much the same|unchanged|level with|on a par with'),
    phrases(
      `short of|below|above|ahead of|slowed|missed|beat|exceeded|down on|up on|worse than|better than|lower than|
      higher than`,
    ),
  ],
];

/** A phrase with the place of its list: 2 × the contradiction's index, and 1 more for its second list. */
interface Tie {
  readonly list: number;
  readonly words: Phrase;
}

/** By first word: most words of a text begin none. */
const TIES = new Map<string, Tie[]>();
CONTRADICTIONS.forEach((lists, index) => {
  lists.forEach((list, second) => {
    for (const words of list) {
      const first = words[0] ?? '';
      TIES.set(first, [...(TIES.get(first) ?? []), { list: 2 * index + second, words }]);
    }
  });
});

const TIE_WORDS = new Set(CONTRADICTIONS.flat(3));

/** Whether a word may be part of such a tie. */
export const mayTie = (word: string): boolean => TIE_WORDS.has(word);

/** A tie of the version replaced by one that excludes it. */
export function findContradictions({ page, version, light }: Comparing, view: PairView): Stretch[] {
  const ours = tiesIn(page, view.page);
  if (ours.size === 0) return [];
  const theirs = tiesIn(version, view.version);
  return [...ours].flatMap(([list, here]) => {
    // The lists of one contradiction differ in their last bit.
    const there = theirs.get(list ^ 1);
    if (!there || ours.has(list ^ 1) || theirs.has(list)) return [];
    const turned = { page: here, version: there };
    // Where the text is kept, one was written for the other.
    return !light || view.edits.some(edit => meets(edit.page, here) && meets(edit.version, there))
      ? [turned]
      : [];
  });
}

/** By list: where the first of its phrases stands that is not kept word for word. */
function tiesIn(side: Side, [from, to]: Range): ReadonlyMap<number, Range> {
  const found = new Map<number, Range>();
  for (let at = from; at < to; at += 1)
    for (const { list, words } of TIES.get(side.keys[at] ?? '') ?? []) {
      const range: Range = [at, at + words.length];
      const stands = range[1] <= to && words.every((word, i) => side.keys[at + i] === word);
      if (stands && !found.has(list) && isChanged(side, range)) found.set(list, range);
    }
  return found;
}

const isChanged = ({ relation }: Side, [from, to]: Range): boolean =>
  relation.subarray(from, to).some(one => one !== SAME);
