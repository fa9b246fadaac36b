import type { Stretch } from './align-words.ts';
import { SAME } from './alignment.ts';
import type { Comparing, PairView, Range, Side } from './comparing.ts';

type Phrase = readonly string[];

const phrases = (list: string): readonly Phrase[] => list.split('|').map(phrase => phrase.trim().split(' '));

/**
 * Small words and phrases that tie a statement together in ways that exclude one another: a condition is no concession,
 * what is put aside is not added. Either may stand in for the other in a translation that lost its way.
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
  [phrases('both'), phrases('either of|one of the two|either one')],
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
    phrases('free of charge|for free|at no cost|without charge|free'),
    phrases('against payment|for a fee|for a charge|at a cost|paid'),
  ],
];

/** A tie of the version replaced by one that excludes it, in texts reworded throughout. */
export const findContradictions = ({ page, version, light }: Comparing, view: PairView): Stretch[] =>
  light
    ? []
    : CONTRADICTIONS.flatMap(([one, two]) => [
        ...replaced(page, version, view, one, two),
        ...replaced(page, version, view, two, one),
      ]);

function replaced(
  page: Side,
  version: Side,
  view: PairView,
  ours: readonly Phrase[],
  theirs: readonly Phrase[],
): Stretch[] {
  const here = find(page, view.page, ours);
  if (!here || !isChanged(page, here) || find(page, view.page, theirs)) return [];
  const there = find(version, view.version, theirs);
  if (!there || !isChanged(version, there) || find(version, view.version, ours)) return [];
  return [{ page: here, version: there }];
}

function find({ keys }: Side, [from, to]: Range, list: readonly Phrase[]): Range | null {
  for (let at = from; at < to; at += 1) {
    const phrase = list.find(
      words => at + words.length <= to && words.every((word, i) => keys[at + i] === word),
    );
    if (phrase) return [at, at + phrase.length];
  }
  return null;
}

const isChanged = ({ relation }: Side, [from, to]: Range): boolean =>
  relation.subarray(from, to).some(one => one !== SAME);
