import type { Lexicon } from '../lexicon/lexicon.ts';
import { baseForms } from './base-forms.ts';

/** Dictionary forms of words a reporter uses to judge, not to report. */
const CHARGED = new Set(
  `so-called notorious infamous regime thug thuggish goon crony cronies henchman lackey puppet stooge mouthpiece
  propaganda propagandist brainwash indoctrinate radical extremist fanatic fanatical zealot hardliner ideologue
  terrorist militant mob rabble rioter hordes swarm invade invasion flood horde infest vermin
  shameless shamelessly brazen brazenly blatant blatantly outrageous outrageously disgraceful scandalous ludicrous
  ridiculous absurd laughable pathetic pitiful hapless hopeless clueless incompetent bungle bungling botch botched
  fiasco debacle farce farcical sham charade circus stunt gimmick ploy plot scheme scheming conspire collude
  connive cynical cynically sinister shady murky dubious crooked sleazy greedy ruthless ruthlessly heartless callous
  cruel brutal brutally savage savagely vicious viciously barbaric bloodthirsty murderous
  slam blast lash savage skewer eviscerate trash bash rip shred torch pummel hammer
  cave capitulate surrender grovel cower slink flee scurry cling gloat wallow fold crumble choke collapse flop
  squander fritter splurge lavish cram ram railroad bulldoze foist impose inflict
  disgraced embattled beleaguered scandal-plagued controversial bombastic arrogant arrogantly smug defiant
  defiantly hysterical unhinged deranged rambling incoherent bizarre bizarrely petulant whiny
  heroic heroically glorious gloriously magnificent magnificently visionary legendary historic stunning stunningly
  breathtaking miraculous triumphant triumphantly masterful genius beloved courageous courageously
  paltry measly meager whopping staggering jaw-dropping eye-watering crippling devastating
  meddle meddling snoop snooping grab cash-grab sweetheart handout giveaway bailout windfall
  fearmongering scaremongering alarmist woke elitist snob dictator tyrant strongman despot warmonger
  admit confess concede cover-up whitewash hush stonewall dodge evade duck shirk wriggle weasel
  plunge plummet crater tank nosedive implode skyrocket explode balloon
  mere merely stubborn stubbornly obstinate desperate desperately frantic frantically reckless recklessly
  foolish foolishly stupid stupidly naive lazy lazily cowardly humiliating humiliated shameful`
    .trim()
    .split(/\s+/),
);

/** Whether a word judges what it names. English, folded. */
export const chargeOf = (word: string, lexicon: Lexicon): boolean =>
  baseForms(word, lexicon).some(form => CHARGED.has(form));
