import type { Lexicon } from '../../lexicon/lexicon.ts';
import { SAME } from '../align/alignment.ts';
import type { Range, Side } from '../comparing.ts';
import { anyFormIn, baseForms } from '../vocabulary/base-forms.ts';

/**
 * Idioms that judge whoever they are said of: a writer picks one over the plain verb to colour the act, so a plain verb
 * on the other side is no synonym. Dictionary forms; a gap of a few words may stand where English allows an object.
 */
const PHRASES = new Set(
  `scoff at|sneer at|laugh at|laugh off|shrug off|brush off|brush aside|wave away|wave aside|pour scorn|heap scorn|
  rail against|rail at|lash out|hit out|lay into|tear into|rip into|pitch into|tee off|take swipe|take aim|
  fire back|hit back|snap back|snap at|bark at|round on|gang up|harp on|bang on|drone on|
  bleat about|whine about|moan about|rush rescue|to rescue|leap defense|spring defense|onto street|
  under bus|to wolf|on scrapheap|kick out|chuck out|boot out|turf out|hound out|
  storm out|storm off|flounce out|slink off|sneak off|skulk off|cut run|turn tail|cave in|
  climb down|bow pressure|buckle under|knuckle under|roll over|bend knee|eat words|lose face|
  blind eye|wash hand|drag foot|drag heel|bury head|pass buck|sweep under|paper over|gloss over|cover track|
  line pocket|cash in|rake in|milk dry|bleed dry|feather nest|splash out|fritter away|throw money|
  pull plug|pull rug|pull string|fan flame|stoke fear|whip up|stir up|play politics|play dirty|
  jump bandwagon|toe line|sell out|suck up|cozy up|cosy up|curry favor|grease palm|crack down|clamp down|
  ride roughshod|run riot|run amok|run wild|go berserk|go rogue|on rampage|on warpath|up arm|bare tooth|saber rattling|
  cry wolf|cry foul|make excuse|make mockery|make mess|make scene|make meal|fall apart|fall flat|
  cap hand|beg borrow|worm way|weasel out|wriggle out|talk way|spin yarn|trot out|wheel out|
  rustle up|cook up|dream up|trump up|hush up|cover up|gin up|foul up|screw up|mess up|
  botch up|slap down|slap with|hammer with|saddle with|lumber with|foist on|
  ram through|railroad through|steamroll over|shove aside|elbow aside|muscle in|barge in|poke nose|
  stick nose|rub salt|rub face|twist knife|stab back|throw tantrum|throw toy|throw fit|throw weight|throw street|
  rage against|fume at|thunder against|inveigh against|rip out|rip up|tear up|tear down|rip apart|tear apart|stitch up|
  walk off|make off|help themselves|cosy deal|cozy deal|backroom deal|dirty deal|
  cobble together|knock together|slap together|throw together|patch up|hatch plan|hatch scheme|hatch out|
  pour in|flood in|swarm in|stream in|pour across|swarm across|spill into|melt away|cook book|fiddle figure|bury news|
  hold ransom|hold hostage|hold gunpoint|wage war|declare war|open floodgate|pour gasoline|pour petrol|light fuse|
  grind halt|go rail|run ground|drive wall|spiral control|spin control|on knee|on brink|on rope|in tatter|in shamble|
  in free fall|in meltdown|in disarray|in farce|in chaos|in denial|in cahoot|in pocket|in bed with|in league|
  point finger|pin blame|shift blame|dodge bullet|dodge question|duck question|move goalpost|kick can|kick long|
  pay lip|lip service|turn screw|twist arm|arm twist|pull wool|throw dust|blow smoke|smoke mirror|
  sound alarm|sound death|nail coffin|final straw|red herring|house card|can worm|hot air|
  snatch jaw|limp along|stagger on|scrape through|squeak through|sneak through|force through|rush through|push through|
  wave through|nod through|talk tough|get tough|show door|show true|beg mercy|crawl back|go cap|come begging|
  dig heel|hang dry|leave lurch|sit hand|stand idly|prey on|feed off|
  sponge off|swoop on|pounce on|seize on|cling to|clutch straw|grasp straw`
    .replaceAll('\n', '')
    .split('|')
    .map(phrase => phrase.trim()),
);

/** At most this many words stand between the two that make the idiom: "threw ninety welders on to the street". */
const GAP = 6;
/** Between these two parts of one idiom nothing but an article stands; otherwise plain phrases would pass for it. */
const TIGHT_GAP = 1;
/** A verb's particle and a noun's preposition stand close; a verb's object may be long. */
const PARTICLES =
  /^(?:at|off|aside|away|against|out|into|on|back|up|about|under|to|in|down|over|through|with|by|away)$/;

/** Whether a word may be the first of such an idiom. */
export const mayBeginPhrase = anyFormIn(new Set([...PHRASES].map(phrase => phrase.split(' ')[0] ?? '')));

/** Whether an idiom that judges begins in a range, with a changed word in it; its end may lie behind kept words. */
export function hasChargedPhrase(lexicon: Lexicon, side: Side, [from, to]: Range): boolean {
  const end = Math.min(side.keys.length, to + GAP);
  for (let at = from; at < to; at += 1) {
    if (!mayBeginPhrase(side.keys[at] ?? '', lexicon)) continue;
    for (let next = at + 1; next < Math.min(end, at + 2 + GAP); next += 1) {
      if (side.relation[at] === SAME && side.relation[next] === SAME) continue;
      const tight = PARTICLES.test(side.keys[at] ?? '') || PARTICLES.test(side.keys[next] ?? '');
      if (tight && next - at > TIGHT_GAP + 1) continue;
      const second = baseForms(side.keys[next] ?? '', lexicon);
      if (baseForms(side.keys[at] ?? '', lexicon).some(a => second.some(b => PHRASES.has(`${a} ${b}`))))
        return true;
    }
  }
  return false;
}
