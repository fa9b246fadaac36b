import type { Lexicon } from '../../lexicon/lexicon.ts';
import { anyFormIn } from './base-forms.ts';
import { isVerdict } from './valence.ts';

/** Dictionary forms of words that take sides where a plain word would do, by what they are said of. */
const CHARGED = new Set(
  `so-called self-styled self-proclaimed would-be notorious infamous disgraced embattled beleaguered scandal-plagued
  firebrand bombastic defiant defiantly stubborn stubbornly obstinate petulant whiny snob elitist
  regime dictator tyrant strongman despot warmonger oligarch tycoon mogul fat-cat thug thuggish goon crony henchman
  lackey puppet stooge mouthpiece propaganda propagandist radical extremist fanatic fanatical zealot zealous hardliner
  ideologue diehard terrorist militant mob rabble rioter looter hooligan gang horde swarm invader invasion invade 
  infest vermin illegals freeloader scrounger
  stunt gimmick ploy plot scheme scheming conspire collude connive trick trickery charade circus sham spectacle
  showdown bloodbath carnage massacre rampage frenzy hysteria witch-hunt crusade vendetta smear
  trash savage skewer eviscerate shred torch pummel thrash maul lambaste excoriate pillory decry vilify
  cave capitulate grovel cower slink flee scurry cling gloat wallow fold crumble choke flop whimper
  scoff sneer rant whine gloat boast brag bluster harp rave bleat blather crow preach
  stormed storming barge stomp flounce swagger strut lurk prowl loiter
  splurge lavish cram ram railroad bulldoze foist saddle slap hijack plunder loot pillage fleece gouge rake 
  soar skyrocket explode plunge plummet nosedive implode slump slash gut axe gutted
  ax decimate obliterate annihilate demolish rout humble steamroll
  meddle snoop pry handout giveaway bailout windfall sweetheart freebie loophole
  fearmongering scaremongering alarmist woke propagandize brainwash indoctrinate
  admit confess concede cover-up whitewash stonewall dodge evade duck shirk wriggle weasel excuse backpedal flip-flop
  mere paltry measly meager whopping staggering eye-watering devastating jaw-dropping breathtaking
  miraculous frantic frantically desperate desperately humiliated humiliate nakedly cynical
  siphon grab snatch pocket grill brandish hack funnel pounce tout peddle hawk parrot gush fawn extort bilk swindle
  muscle wheedle browbeat cajole strong-arm ransack smirk sulk bankroll rubber-stamp shove yank wrest ambush hound haunt
  badger pester nag grumble moan carp gripe whinge wail shriek screech snarl growl hiss sneak slither skulk belated
  belatedly cynically ominous ominously conveniently suspiciously inexplicably astonishingly incredibly shockingly tragically
  unrepentant shameless brazen brazenly hapless clueless reckless callous heartless cowardly smug arrogant arrogantly
  pompous hypocritical hypocrite spineless gutless greedy ruthless ruthlessly vicious sinister shadowy murky outrageous
  disgraceful disgracefully scandalous scandalously pathetic ridiculous farcical shambolic botched bungled incompetent
  rabid feckless unelected pampered bloated draconian
  graciously magnanimously generously bravely courageously heroically nobly selflessly valiantly tirelessly wisely sensibly
  rightly rightfully triumphantly proudly meekly timidly feebly lamely weakly sheepishly grudgingly begrudgingly
  hysterically coldly callously cruelly savagely viciously heartlessly
  mercilessly blatantly flagrantly cunningly slyly sneakily craftily underhandedly dishonestly fraudulently
  recklessly irresponsibly foolishly stupidly naively blindly clumsily incompetently
  arrogantly smugly pompously haughtily disdainfully dismissively contemptuously scornfully mockingly sarcastically
  rage fume thunder seethe bristle inveigh cult sect clique cabal junta gangster mobster racket junket jolly perk
  hatch engineer mastermind orchestrate wrangle haggle horse-trade sellout backroom backstairs shady dubious dodgy
  swanky lavish plush cushy posh pricey exorbitant extortionate ruinous crippling savage swingeing punishing punitive
  bloodthirsty barbaric barbarous savage ruthless murderous monstrous evil vile wicked despicable contemptible odious
  wasteful pointless senseless needless futile doomed ill-fated ill-judged ill-conceived misguided wrong-headed
  half-baked harebrained crazy insane mad lunatic ludicrous absurd preposterous laughable risible
  toothless rudderless leaderless bickering dithering floundering ailing crisis-hit crisis-ridden
  strife-torn controversial contentious
  nonsense drivel rubbish garbage twaddle claptrap hogwash
  inevitably predictably tellingly bafflingly alarmingly worryingly laughably absurdly sadly`
    .trim()
    .split(/\s+/),
);

/** Dictionary forms of hostile verbs and the nouns to them, which plain news uses too. */
const HOSTILE = new Set(
  `attack assail blast slam condemn denounce deride mock ridicule scold berate rebuke insult smear undermine sabotage
  betray abandon dump offload ditch exploit manipulate deceive mislead trick bully harass threaten menace intimidate
  snub spurn shun ignore defy flout violate trample target victimize punish purge crackdown clamp oust topple
  scrap kill ruin wreck destroy gut butcher spoil squeeze hammer batter rattle panic alarm terrify horrify outrage
  infuriate anger enrage stun shock appall disgust embarrass scramble stumble fumble lurch limp lash snap
  fight feud clash brawl quarrel squabble bicker row spat`
    .trim()
    .split(/\s+/),
);

export const isHostileWord = anyFormIn(HOSTILE);

const isSneer = anyFormIn(CHARGED);

/** Whether a word takes sides: it praises, blames or sneers where a plain word would do. English, folded. */
export const isCharged = (word: string, lexicon: Lexicon): boolean =>
  isSneer(word, lexicon) || isVerdict(word, lexicon);
