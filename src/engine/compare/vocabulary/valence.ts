import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordList } from '../../text/word-list.ts';
import { anyFormIn } from './base-forms.ts';

/** Words of praise: they say what the writer thinks of a thing. Dictionary forms. */
const PRAISE = wordList(`
  great excellent superb brilliant outstanding remarkable impressive wonderful fantastic terrific amazing exceptional
  magnificent splendid glorious marvelous spectacular stunning dazzling triumphant triumph heroic hero courageous
  brave visionary legendary masterful flawless perfect beloved admirable noble generous wise clever ingenious
  beautiful elegant charming delightful inspiring dedicated devoted tireless bold innovative robust healthy smooth
  rightly commendable exemplary stellar sterling sensational sublime thriving trusted
`);
/** Words that speak well of what they name, without judging. Dictionary forms. */
const GOOD = wordList(`
  good success successful victory win achievement accomplish accomplishment progress improve improvement gain benefit
  beneficial advantage boost strong strength solid thrive flourish prosper prosperity boom rally recover recovery
  rebound praise commend applaud acclaim admire admiration respect honor celebrate welcome support approve approval
  endorse trust confidence confident hope hopeful optimistic optimism happy pleased glad delighted thrilled joyful joy
  proud pride satisfied satisfaction relief relieved grateful gratitude sympathy sympathetic kind kindness generosity
  friendly warm warmly calm peaceful peace safe secure stable honest honesty fair fairly just legitimate credible
  reliable accurate skilled skillful talented courage smart efficient effective productive profitable popular favorite
  enthusiastic enthusiasm eager cooperate cooperation harmony ease comfortable clean promising encouraging positive
  favorable smoothly easily generously love enjoy like favor excited excitement cheer cheerful pleasant pleasure
`);
/** Words of blame: they say what the writer thinks of a thing. Dictionary forms. */
const BLAME = wordList(`
  terrible awful dreadful horrible appalling disastrous catastrophic chaotic mess disgrace disgraceful shame shameful
  humiliating humiliation embarrassing embarrassment pathetic pitiful laughable ridiculous absurd ludicrous grotesque
  bizarre weird outrageous scandalous blatant brazen shameless ruthless heartless callous cruel vicious savage brutal
  barbaric sinister shady murky dubious crooked sleazy greedy corrupt dishonest deceitful deceptive misleading bogus
  phony sham farce fiasco debacle flop botch blunder bungle incompetent incompetence clumsy sloppy reckless careless
  stupid foolish idiotic senseless clueless hapless hopeless coward cowardly arrogant arrogance smug selfish lazy ugly
  dismal bleak dire abysmal miserable lousy feeble lame toothless useless worthless pointless crippling draconian
  punishing heavy-handed ill-fated doomed tainted rotten toxic vile nasty hateful hypocritical hypocrisy hysterical
  cheap flimsy tacky shoddy dodgy measly unhinged deranged rambling incoherent mediocre overrated overpriced bloated wasteful squander fritter
`);
/** Words that speak ill of what they name, without judging. Dictionary forms. */
const BAD = wordList(`
  bad poor disaster catastrophe failure fail failed defeat loss lose collapse crash plunge plummet slump tumble crisis
  chaos turmoil scandal humiliate embarrass weak weakness fragile sick decline deteriorate worsen harm harmful damage
  damaging hurt destroy ruin waste criticize criticism critical condemn denounce blame attack slam blast mock ridicule
  derision contempt disgust disgusted hatred hate hostile hostility anger angry furious fury outrage outraged rage
  resent resentment fear fearful afraid alarm alarming alarmed worry worried worrying anxious anxiety panic desperate
  despair sad sadness grief upset unhappy disappointed disappointing disappointment dismay dismayed appalled shock
  horrified horror suspicion suspicious distrust doubt doubtful reject rejection oppose opposition violent violence
  brutality cruelty dangerous danger threat threaten risky unsafe unstable corruption lie liar deceive mislead false
  fraud fraudulent cheat steal crime criminal illegal unfair unjust illegitimate unreliable inaccurate negative hated
  despised loathe struggle stumble falter mistake grim gloomy pessimistic dirty insult insulted bitter bitterly
`);

const isGood = anyFormIn(new Set([...GOOD, ...PRAISE]));
const isBad = anyFormIn(new Set([...BAD, ...BLAME]));

/** +1 for a word that speaks well of what it names, −1 for one that speaks ill, 0 for the rest. English, folded. */
export const valenceOf = (word: string, lexicon: Lexicon): -1 | 0 | 1 =>
  isGood(word, lexicon) ? 1 : isBad(word, lexicon) ? -1 : 0;

const VERDICTS = new Set([...PRAISE, ...BLAME]);
const isVerdictInAnyForm = anyFormIn(VERDICTS);
const COMPARED = /(?:er|est)$/;

/** Whether a word praises or blames what it names. Who compares measures: "a greater part". English, folded. */
export const isVerdict = (word: string, lexicon: Lexicon): boolean =>
  isVerdictInAnyForm(word, lexicon) && (VERDICTS.has(word) || !COMPARED.test(word));
