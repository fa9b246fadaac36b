import { Form } from '../../lexicon/form-table.ts';
import { WordClass } from '../../lexicon/format.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Stretch } from '../align/align-words.ts';
import { type Comparing, isContent, isShared, type PairView, type Range, type Side } from '../comparing.ts';
import { rememberedTest } from '../vocabulary/base-forms.ts';
import { isBe } from '../vocabulary/hedges.ts';
import { isReport } from '../vocabulary/report-verbs.ts';

const COMING = new Set(['will', 'would', 'shall', 'must']);
const DONE = new Set(['was', 'were', 'did', 'had']);
/** "Due to vote", "set to leave": still to come. */
const BEFORE_TO = new Set('due set about going scheduled expects hopes plans intends aims'.split(' '));
/** Where the text is kept, these leave it to come as well: "proposed to cut", "is preparing to cross". */
const AIMED_TO = new Set(
  `expected expecting proposed proposes proposing preparing prepared planning planned hoping hoped wants wanted wanting
  trying tried attempting attempted seeking sought threatening threatened threatens poised ready vowed vows promised
  promises pledged offered offers likely aiming intending intended considering talks plan plans bid attempt attempts effort efforts proposal proposals pledge
  promise threat intention campaign`.split(/\s+/),
);
/** Whoever is asked to do something has not done it. */
const ASKED = new Set('asked invited urged required told'.split(' '));
const PERFECT = new Set(['have', 'has']);
/** With these the time is open, or told by another word. */
const OPEN = new Set('could may might should can to if have has been being be going'.split(' '));
/** "Would not comment" did not; "would like" and "would rather" wish now. */
const NOT_COMING = new Set('not never like rather prefer no'.split(' '));
/** May stand between them and the verb. */
const BETWEEN = new Set('also still soon later then now'.split(' '));
const SUBJECTS = new Set('i we you he she it they who'.split(' '));
/** Begin what a verb is done to. */
const OBJECTS = new Set('the its their his her our my your this these those'.split(' '));
/** "Is to open", "are to be elected". */
const isNow = (word: string | undefined): boolean => word === 'is' || word === 'are';
/** Small words that belong to a verb stand right before it. */
const CHAIN = 4;

/** To come, aimed at, under way (or planned: "is meeting on Friday"), done. */
type Time = 'coming' | 'aimed' | 'going' | 'done';
/** Of these two times one leaves open what the other tells. */
const differ = (a: Time, b: Time): boolean =>
  (a === 'done') !== (b === 'done')
    ? a !== 'going' && b !== 'going'
    : (a === 'aimed' && b === 'going') || (a === 'going' && b === 'aimed');

export interface TurnedTense extends Stretch {
  /** The page tells it as done. */
  readonly done: boolean;
}

/** Whether a word may tell what is still to come. */
export const mayTellComing = (word: string): boolean =>
  COMING.has(word) || BEFORE_TO.has(word) || AIMED_TO.has(word);

/** What is still to come told as done, or the reverse: "would be late", "were late". */
export function findTurnedTenses(comparing: Comparing, view: PairView): TurnedTense[] {
  const { page, version } = comparing;
  if ([...page.keys.slice(...view.page), ...version.keys.slice(...view.version)].includes('if')) return [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const there = page.partner[at] ?? -1;
    if (!isShared(page, at) || !isContent(comparing, page, at)) continue;
    if (NOT_COMING.has(page.keys[at] ?? '') || NOT_COMING.has(version.keys[there] ?? '')) continue;
    if (there < view.version[0] || there >= view.version[1]) continue;
    const ours = timeOf(comparing, page, at, view.page);
    const theirs = ours && timeOf(comparing, version, there, view.version);
    if (!ours || !theirs || !differ(ours.time, theirs.time)) continue;
    return [
      {
        page: [ours.from, at + 1],
        version: [theirs.from, there + 1],
        done: ours.time === 'done' || ours.time === 'going',
      },
    ];
  }
  return [];
}

/** When a word is told to happen, by the small words before it; undefined where they leave it open. */
function timeOf(
  { lexicon, light }: Comparing,
  { keys, words }: Side,
  at: number,
  [least]: Range,
): { readonly time: Time; readonly from: number } | undefined {
  for (let before = at - 1; before >= Math.max(least, at - CHAIN); before -= 1) {
    const word = keys[before] ?? '';
    if ((words.token[before + 1] ?? 0) - (words.lastToken[before] ?? 0) > 1) break;
    // "Due to illness" is no time to come.
    const because = keys[before - 1] === 'due' && !isBe(keys[before - 2] ?? '');
    if (word === 'to' && because) return undefined;
    // "Was to be closed" was planned; "was to become" tells what came of someone.
    const planned = keys[before + 1] === 'be' && /^(?:was|were)$/.test(keys[before - 1] ?? '');
    if (word === 'to' && (planned || BEFORE_TO.has(keys[before - 1] ?? '') || isNow(keys[before - 1])))
      return { time: 'coming', from: before - 1 };
    if (light && word === 'to' && AIMED_TO.has(keys[before - 1] ?? ''))
      return { time: 'aimed', from: before - 1 };
    if (light && before === at - 1 && /^(?:is|are)$/.test(word) && /\wing$/.test(keys[at] ?? ''))
      return { time: 'going', from: before };
    // "Will be asked to approve" has approved nothing yet.
    if (
      word === 'to' &&
      ASKED.has(keys[before - 1] ?? '') &&
      keys[before - 2] === 'be' &&
      COMING.has(keys[before - 3] ?? '')
    )
      return { time: 'coming', from: before - 3 };
    // Translators choose among the tenses of the past and the perfect; who edits does not.
    if (
      light &&
      PERFECT.has(word) &&
      !OPEN.has(keys[before - 1] ?? '') &&
      !COMING.has(keys[before - 1] ?? '')
    )
      return { time: 'done', from: before };
    // "Are already working" is no matter of the time to come.
    if (word === 'already') return { time: 'done', from: before };
    if (word === 'be' && (light || before === at - 1)) continue;
    // "The team is received on Monday" may be told of what is still to come.
    if (NOT_COMING.has(word) || OPEN.has(word) || (!light && isNow(word))) return undefined;
    // "I would ask people to stay away" asks them.
    if (word === 'would' && /^(?:i|we)$/.test(keys[before - 1] ?? '') && isReport(keys[at] ?? '', lexicon))
      return undefined;
    // "They'd trained" is "they had trained": no verb but a plain one stands behind "would".
    if (word === 'would' && keys[before + 1] !== 'be' && isPast(keys[at] ?? '', lexicon))
      return { time: 'done', from: before };
    if (COMING.has(word)) return { time: 'coming', from: before };
    if (DONE.has(word)) return { time: 'done', from: before };
    if (word !== 'be' && !word.endsWith('ly') && !BETWEEN.has(word)) break;
  }
  const word = keys[at] ?? '';
  // "Approved the plan", "she approved": only a past has an object or a pronoun before it; "approved" may be a participle.
  const active = (at > least && SUBJECTS.has(keys[at - 1] ?? '')) || OBJECTS.has(keys[at + 1] ?? '');
  const told = active ? isPast(word, lexicon) : isOnlyPast(word, lexicon);
  return told ? { time: 'done', from: at } : undefined;
}

const formsOf = (word: string, { tables: { words, forms } }: Lexicon): readonly number[] => {
  const id = words.id(word);
  return id < 0
    ? []
    : forms.readings(id).flatMap(({ lemma, form }) => (words.is(lemma, WordClass.verb) ? [form] : []));
};
const isPast = rememberedTest((word, lexicon) => {
  const read = formsOf(word, lexicon);
  return read.includes(Form.past) && !read.includes(Form.base);
});
/** Of "closed" the sentence may make a participle: "knew" is a past alone. */
const isOnlyPast = rememberedTest(
  (word, lexicon) => isPast(word, lexicon) && !formsOf(word, lexicon).includes(Form.participle),
);
