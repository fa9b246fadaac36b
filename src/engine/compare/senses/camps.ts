import type { Lexicon } from '../../lexicon/lexicon.ts';
import { NONE, SAME, SYNONYM } from '../align/alignment.ts';
import type { Range, Side } from '../comparing.ts';
import { anyFormIn, baseForms, remembered } from '../vocabulary/base-forms.ts';

const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map(word => word.replaceAll('_', ' ')),
  );

/**
 * Words and phrases that take one of two sides, however they are built: a verb on one side answers a phrase on the
 * other ("fell", "went up"). No dictionary lists these as antonyms, for they are not of one part of speech.
 */
const CAMPS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    list(`rise increase climb grow growth gain jump soar surge rally rebound improve upward higher go_up edge_up pick_up
      shoot_up creep_up come_up tick_up move_up head_up double triple expand expansion raise`),
    list(`fall decrease drop decline shrink lose slump plunge plummet tumble sink slide dip slip worsen downward
      lower go_down edge_down come_down tick_down move_down head_down halve contract contraction cut reduce`),
  ],
  [
    list(`favor in_favor support supporter back backing endorse endorsement approve approval pro champion
      advocate side_with applaud welcome agree backer on_the_side`),
    list(`against oppose opposed opposition opponent resist resistance reject rejection object objection anti disapprove
      disapproval hostile condemn criticize critic protest disagree contrary veto`),
  ],
  [
    list(`allow permit let enable authorize license legalize approve green_light give_permission`),
    list(`forbid ban bar block prohibit prevent stop outlaw veto refuse deny rule_out shut_out`),
  ],
  [
    list(`open start begin launch resume continue set_up go_on carry_on press_on introduce`),
    list(`close shut end stop halt cease quit abandon suspend scrap drop cancel give_up wind_up call_off
      withdraw shut_down walk_away abolish`),
  ],
  [
    list(`accept agree grant welcome admit take_on let_in take_in embrace adopt`),
    list(
      `reject refuse decline turn_down turn_away shun spurn rebuff dismiss send_away throw_out knock_back strike_down
      vote_down`,
    ),
  ],
  [
    list(`win beat defeat victory succeed success triumph prevail come_first`),
    list(`lose fail failure loss defeat collapse come_last flop`),
  ],
  [
    list(`survive live alive recover unhurt unharmed uninjured rescue treat`),
    list(`die dead kill death perish drown injured hurt wounded fatal succumb`),
  ],
  [
    list(`free release acquit clear exonerate innocent pardon let_go drop_charges`),
    list(`jail imprison arrest detain convict charge guilty sentence lock_up custody remand`),
  ],
  [
    list(`hire employ recruit appoint take_on promote rehire`),
    list(`fire dismiss sack lay_off let_go demote redundant layoff`),
  ],
  [
    list(`strengthen tighten toughen harden stricter tougher stronger step_up intensify`),
    list(`weaken loosen relax ease soften looser weaker milder scale_back water_down`),
  ],
  [
    list(`agree confirm admit acknowledge concede affirm true`),
    list(`deny dispute refute reject contradict false untrue`),
  ],
  [list(`abstain abstention`), list(`vote_against vote_for vote_in oppose support back reject approve`)],
  [list(`avert avoid prevent call_off`), list(`take_place happen occur go_ahead`)],
  [list(`except exclude excluding excepting`), list(`include including`)],
  [
    list(`hold withstand hold_up hold_firm stand_firm stand_up`),
    list(`give_way collapse buckle crumble burst cave_in fall_apart`),
  ],
  [
    list(`lift scrap revoke waive rescind repeal`),
    list(`renew extend prolong impose reimpose maintain uphold keep_up`),
  ],
  [
    list(`attend host broker turn_up show_up take_part`),
    list(`skip miss boycott stay_away pull_out drop_out`),
  ],
  [
    list(`obey comply respect abide stick_to adhere`),
    list(`violate breach break defy flout ignore infringe`),
  ],
  [list(`unite merge join team_up get_together`), list(`split divide part separate break_up split_up`)],
  [
    list(`accelerate hasten speed_up bring_forward rush quicken`),
    list(`delay postpone slow put_off push_back put_back slow_down hold_up defer`),
  ],
  [
    list(`advance push_forward close_in gain_ground`),
    list(`retreat withdraw pull_back fall_back give_ground`),
  ],
  [list(`praise commend applaud compliment hail`), list(`criticize condemn denounce blame fault deride`)],
  [
    list(`deliberate intentional deliberately intentionally premeditated`),
    list(`accidental inadvertent accidentally inadvertently`),
  ],
  [
    list(`climb ascend mount board embark get_on get_aboard climb_aboard climb_up go_up scale`),
    list(`descend dismount disembark alight get_off climb_down come_down go_down get_down`),
  ],
  [
    list(`sound ring activate ignite go_off blare switch_on turn_on`),
    list(`extinguish silence deactivate turn_off switch_off go_out put_out`),
  ],
];

/** By word or phrase: the camps it belongs to, 1 + their index, negative for the other side. */
const MEMBERS = new Map<string, number[]>();
CAMPS.forEach((sides, index) => {
  for (const [sign, side] of [
    [1, sides[0]],
    [-1, sides[1]],
  ] as const)
    for (const word of side) MEMBERS.set(word, [...(MEMBERS.get(word) ?? []), sign * (index + 1)]);
});
/** First words of the phrases of two words. */
const HEADS = new Set(
  [...MEMBERS.keys()].flatMap(word => (word.includes(' ') ? [word.split(' ')[0] ?? ''] : [])),
);

/** Their last words. */
const TAILS = new Set(
  [...MEMBERS.keys()].flatMap(word => (word.includes(' ') ? [word.slice(word.indexOf(' ') + 1)] : [])),
);

/** Whether a word may end a phrase that takes a side: "up" in "go up". */
export const mayEndSide = (word: string): boolean => TAILS.has(word);
/** Whether a word may begin a phrase that takes a side: "go" in "go up". */
export const mayBeginSide = anyFormIn(HEADS);
/** Whether a word may take a side, alone or with the next. */
export const mayTakeSide = anyFormIn(new Set([...MEMBERS.keys(), ...HEADS]));

const isOpen = ({ relation }: Side, [from, to]: Range): boolean => {
  for (let at = from; at < to; at += 1) if (relation[at] === NONE || relation[at] === SYNONYM) return true;
  return false;
};

const campsOfWord = remembered((word: string, lexicon: Lexicon): readonly number[] =>
  baseForms(word, lexicon).flatMap(form => MEMBERS.get(form) ?? []),
);

/** Whether two single words take opposite sides of one matter, and the same side of none. */
export function areOfOppositeCamps(lexicon: Lexicon, a: string, b: string): boolean {
  const ours = campsOfWord(a, lexicon);
  if (ours.length === 0) return false;
  const theirs = campsOfWord(b, lexicon);
  return ours.some(camp => theirs.includes(-camp)) && !ours.some(camp => theirs.includes(camp));
}

/** Whether two single words take the same side of one matter, and opposite sides of none: "drop", "slide". */
export function areOfOneCamp(lexicon: Lexicon, a: string, b: string): boolean {
  const ours = campsOfWord(a, lexicon);
  if (ours.length === 0) return false;
  const theirs = campsOfWord(b, lexicon);
  return ours.some(camp => theirs.includes(camp)) && !ours.some(camp => theirs.includes(-camp));
}

/** Which camps the changed words of a range belong to: by camp pair, −1, 0 (neither or both) or +1. */
function campsOf(lexicon: Lexicon, side: Side, [from, to]: Range): ReadonlyMap<number, number> {
  const camps = new Map<number, number>();
  const join = (said: string) => {
    for (const camp of MEMBERS.get(said) ?? []) {
      const index = Math.abs(camp);
      const before = camps.get(index);
      camps.set(index, before === undefined || before === Math.sign(camp) ? Math.sign(camp) : 0);
    }
  };
  for (let at = from; at < to; at += 1)
    for (const form of mayTakeSide(side.keys[at] ?? '', lexicon)
      ? baseForms(side.keys[at] ?? '', lexicon)
      : []) {
      if (HEADS.has(form)) join(`${form} ${side.keys[at + 1] ?? ''}`);
      if (side.relation[at] !== SAME) join(form);
    }
  return camps;
}

/** Whether the changed words of two ranges take opposite sides of one matter. */
export function takeOppositeSides(
  lexicon: Lexicon,
  page: Side,
  ours: Range,
  version: Side,
  theirs: Range,
): boolean {
  if (!isOpen(page, ours) || !isOpen(version, theirs)) return false;
  const here = campsOf(lexicon, page, ours);
  if (here.size === 0) return false;
  const there = campsOf(lexicon, version, theirs);
  let opposed = false;
  for (const [index, camp] of here) {
    const product = camp * (there.get(index) ?? 0);
    if (product > 0) return false;
    if (product < 0) opposed = true;
  }
  return opposed;
}
