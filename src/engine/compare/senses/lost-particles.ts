import type { Stretch } from '../align/align-words.ts';
import { INFLECTED, MOVED, NONE, SAME } from '../align/alignment.ts';
import { beginsWithDigit, type Comparing, type PairView, type Range, type Side } from '../comparing.ts';
import { baseForms } from '../vocabulary/base-forms.ts';

/**
 * Verbs that say something else without their particle: who signs his rights away has them no longer, who signs them
 * does. Where the bare verb says nearly the same ("close down") it is left out. Dictionary forms.
 */
const PHRASAL = new Set(
  `sign away|give away|give up|give in|take over|take on|take off|take in|take down|take back|put off|put down|put out|
  put forward|bring up|bring down|bring about|bring forward|turn up|turn out|turn over|turn in|turn back|turn against|
  turn on|turn around|break down|break up|break out|break into|break through|carry out|carry on|set up|set out|set off|
  set back|set aside|lay off|lay down|write off|write down|call off|call up|call for|call out|run over|run into|
  run down|run for|run out|come across|come by|come under|come round|fall for|fall through|fall apart|fall behind|fall out|
  hold up|hold back|hold off|make up|make off|make for|pull over|pull through|pull off|pull out|see off|see through|
  stand by|stand down|stand out|stand for|stand up|step down|step aside|strike down|strike off|throw out|throw up|
  throw away|wind up|work out|let down|let off|look after|look into|look down|look up|look away|look for|look forward|
  pass away|pass over|pass out|pay off|pick up|pick on|knock out|knock off|go under|go off|go through|go without|
  get away|get over|get by|get off|cut off|cut out|cut in|crack down|back down|back out|back off|blow up|blow over|
  box in|boil down|buy off|drop off|drop out|draw up|dress down|drive off|drive away|face up|face off|gear up|hang up|
  head off|keep away|keep out|keep off|kick off|live down|live up|own up|play down|play up|rack up|ride out|roll back|
  rule out|round up|run away|sell out|send down|shake off|show up|show off|sit out|slip away|slip up|sleep in|
  speak out|square off|stave off|stick up|swear in|talk down|talk out|tip off|touch down|touch off|wear off|weigh in|
  win over|wipe out|walk out|walk away|walk off|wash up|water down|write up|hand down|hang on|pack up|sign off|sign up`
    .split('|')
    .map(phrase => phrase.trim()),
);
const PARTICLES = new Set([...PHRASAL].map(phrase => phrase.split(' ')[1] ?? ''));
/** Say what many a particle says: "took the school over", "took the school again". */
const SAYS_LIKEWISE = new Set('from against out off away up down over in into back aside again'.split(' '));
/** What is given away, over or back is given to someone. */
const GIVES = new Set('away over back down'.split(' '));
/** "Sign our rights away": an object may stand between verb and particle. */
const APART = 3;

/** A verb of the version that is kept here without the particle that made its sense. */
export function findLostParticles(comparing: Comparing, view: PairView): Stretch[] {
  if (comparing.light) return [];
  const { page, version, lexicon } = comparing;
  const found: Stretch[] = [];
  for (let there = view.version[0]; there + 1 < view.version[1]; there += 1) {
    const relation = version.relation[there];
    const particle = version.keys[there + 1] ?? '';
    if (!PARTICLES.has(particle) || version.relation[there + 1] === SAME) continue;
    // "Fallen for six days" fell in love with no one.
    if (particle === 'for' && beginsWithDigit(version.keys[there + 2])) continue;
    if (relation !== SAME && relation !== MOVED && relation !== INFLECTED) continue;
    const says = baseForms(version.keys[there] ?? '', lexicon).some(verb =>
      PHRASAL.has(`${verb} ${particle}`),
    );
    const here = version.partner[there] ?? -1;
    if (!says || here < view.page[0] || here >= view.page[1] || hasParticle(page, here, view.page, particle))
      continue;
    found.push({ page: [here, here + 1], version: [there, there + 2] });
  }
  return found;
}

/** A particle with a like of its own in the version is none of this verb's. */
function hasParticle({ keys, relation }: Side, verb: number, [, most]: Range, lost: string): boolean {
  for (let at = verb + 1; at < Math.min(most, verb + 1 + APART); at += 1) {
    const word = keys[at] ?? '';
    if (relation[at] !== NONE) continue;
    if (PARTICLES.has(word) || SAYS_LIKEWISE.has(word) || (word === 'to' && GIVES.has(lost))) return true;
  }
  return false;
}
