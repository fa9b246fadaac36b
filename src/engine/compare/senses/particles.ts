import type { Stretch } from '../align/align-words.ts';
import { ANTONYM, INFLECTED, MOVED, SAME, SYNONYM } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Comparing,
  isContent,
  isSaidNear,
  type PairView,
  type Range,
  type Side,
} from '../comparing.ts';
import { baseForms } from '../vocabulary/base-forms.ts';

/** Small words that mean the opposite of one another between the same neighbours: "stay on", "stay off the bridge". */
const TURNED: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    on: ['off'],
    off: ['on'],
    in: ['out'],
    out: ['in', 'into'],
    into: ['out'],
    up: ['down'],
    down: ['up'],
    over: ['under'],
    under: ['over'],
    above: ['below'],
    below: ['above'],
    more: ['less', 'fewer'],
    less: ['more'],
    fewer: ['more'],
    inside: ['outside'],
    outside: ['inside'],
  }),
);
const COMPARED = new Set(['more', 'less', 'fewer']);

/** With the particle the verb says the opposite of what it says alone: "called the strike off". Dictionary forms. */
const UNDOING = new Set(
  `call off|lay off|keep off|stay off|stay away|keep away|stay out|keep out|turn away|turn down|rule out|back out|pull out|
  vote against|advise against|decide against|warn against|argue against|recommend against|rule against|testify against|
  speak against|campaign against|demonstrate against|fall out|run out|sell out|drop out|opt out|miss out|lock out|shut out|
  write off|break off|take off|put off|hold off|ward off|fight off|scare off|sign off|set off|get rid`
    .split('|')
    .map(phrase => phrase.trim()),
);
const UNDOING_PARTICLES = new Set([...UNDOING].map(phrase => phrase.split(' ')[1] ?? ''));
/** Whether a word may be such a particle or degree. */
export const mayTurnVerb = (word: string): boolean => TURNED.has(word) || UNDOING_PARTICLES.has(word);
/** "Call the strike off": an object may stand between verb and particle. */
const APART = 3;

/** Particles and degrees turned to their opposites, or a particle lost that undid the verb. */
export function findTurnedParticles(comparing: Comparing, view: PairView): Stretch[] {
  return view.edits.flatMap(edit => turnedIn(comparing, view, edit)).concat(findUndone(comparing, view));
}

function turnedIn(comparing: Comparing, view: PairView, edit: Stretch): Stretch[] {
  const { page, version } = comparing;
  for (let at = edit.page[0]; at < edit.page[1]; at += 1) {
    const opposites = TURNED.get(page.keys[at] ?? '');
    if (!opposites || isKept(page, at)) continue;
    for (let there = edit.version[0]; there < edit.version[1]; there += 1) {
      if (!opposites.includes(version.keys[there] ?? '') || isKept(version, there)) continue;
      if (isShare(page, at) || isShare(version, there)) continue;
      const before = page.partner[at - 1] === there - 1;
      const after = isJoined(comparing, view, at, there);
      const holds = COMPARED.has(page.keys[at] ?? '') ? before || after : before && after;
      if (holds)
        return [
          {
            page: [Math.max(view.page[0], at - 1), at + 1],
            version: [Math.max(view.version[0], there - 1), there + 1],
          },
        ];
    }
  }
  return [];
}

/** "Two out of five" are two in five. */
const isShare = ({ keys }: Side, at: number): boolean =>
  keys[at] === 'out' &&
  keys[at + 1] === 'of' &&
  beginsWithDigit(keys[at - 1]) &&
  beginsWithDigit(keys[at + 2]);

const isKept = ({ relation }: Side, at: number): boolean => relation[at] === SAME || relation[at] === MOVED;

/** The next content word of both is the same, in whatever form. */
function isJoined(comparing: Comparing, view: PairView, at: number, there: number): boolean {
  const ours = nextContent(comparing, comparing.page, at, view.page);
  const theirs = nextContent(comparing, comparing.version, there, view.version);
  return (
    ours >= 0 &&
    theirs >= 0 &&
    comparing.page.partner[ours] === theirs &&
    comparing.page.relation[ours] !== ANTONYM
  );
}

function nextContent(comparing: Comparing, side: Side, from: number, [, most]: Range): number {
  for (let at = from + 1; at < Math.min(most, from + 4); at += 1)
    if (isContent(comparing, side, at)) return at;
  return -1;
}

/** A verb kept in both texts, with a particle that undoes it in the one only. */
function findUndone(comparing: Comparing, view: PairView): Stretch[] {
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let at = view.page[0]; at < view.page[1]; at += 1) {
    const relation = page.relation[at];
    if (relation !== SAME && relation !== MOVED && relation !== INFLECTED) continue;
    const there = page.partner[at] ?? 0;
    const undone = [particleAfter(page, at, view.page), particleAfter(version, there, view.version)] as const;
    if (undone[0] >= 0 === undone[1] >= 0) continue;
    const [side, verb, particle] = undone[0] >= 0 ? [page, at, undone[0]] : [version, there, undone[1]];
    if (isKept(side, particle) || side.relation[particle] === SYNONYM) continue;
    const said = baseForms(side.keys[verb] ?? '', lexicon).some(form =>
      UNDOING.has(`${form} ${side.keys[particle]}`),
    );
    if (!said) continue;
    const [other, otherVerb, otherRange] =
      side === page ? [version, there, view.version] : [page, at, view.page];
    if (isMadeUp(other, otherVerb, otherRange)) continue;
    found.push({
      page: [at, Math.max(at, undone[0]) + 1],
      version: [there, Math.max(there, undone[1]) + 1],
    });
  }
  return found;
}

function particleAfter({ keys }: Side, verb: number, [, most]: Range): number {
  for (let at = verb + 1; at < Math.min(most, verb + 1 + APART); at += 1)
    if (UNDOING_PARTICLES.has(keys[at] ?? '')) return at;
  return -1;
}

/** Words that say without the particle what it said: "called it off", "called for it to be cancelled". */
const SAYS_LIKEWISE =
  /^(?:not|no|never|against|without|avoid|far|away|out|off|cancel\w*|contrar\w+|reject\w*|refus\w*|exclu\w*|negativ\w*|oppos\w*|end\w*|clos\w*|dismiss\w*|lost|lose|leave|left|back)$/;

const isMadeUp = (side: Side, verb: number, range: Range): boolean =>
  isSaidNear(side, verb, [4, 7], range, SAYS_LIKEWISE);
