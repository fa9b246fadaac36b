import type { Lexicon } from '../lexicon/lexicon.ts';
import { baseForms } from './base-forms.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Dictionary forms of words that speak well of what they name. */
const GOOD = list(`
  good great excellent superb brilliant outstanding remarkable impressive wonderful fantastic terrific amazing
  exceptional magnificent splendid success successful triumph victory win achievement accomplish accomplishment
  progress improve improvement gain benefit beneficial advantage boost strong strength robust solid healthy thrive
  flourish prosper prosperity boom rally recover recovery rebound praise commend applaud acclaim admire admiration
  respect honor celebrate welcome support approve approval endorse trust confidence confident hope hopeful
  optimistic optimism happy pleased glad delighted thrilled joyful joy proud pride satisfied satisfaction relief
  relieved grateful gratitude sympathy sympathetic kind generous generosity friendly warm warmly calm peaceful peace
  safe secure stable honest honesty fair fairly just legitimate credible reliable accurate skilled skillful talented
  hero heroic brave courage courageous wise smart clever efficient effective productive profitable popular beloved
  favorite enthusiastic enthusiasm eager cooperate cooperation harmony agree agreement ease comfortable beautiful
  clean clear promising encouraging positive favorable smooth smoothly easily generous love like enjoy
`);
/** Dictionary forms of words that speak ill of what they name. */
const BAD = list(`
  bad poor terrible awful dreadful horrible appalling disastrous disaster catastrophe catastrophic failure fail
  failed defeat loss lose collapse crash plunge plummet slump tumble crisis chaos chaotic turmoil mess scandal
  disgrace disgraceful shame shameful shame humiliate humiliating humiliation embarrass embarrassing embarrassment
  weak weakness fragile sick decline deteriorate worsen harm harmful damage damaging hurt destroy ruin waste
  criticize criticism condemn denounce blame attack slam blast mock ridicule derision contempt disgust disgusted
  hatred hate hostile hostility anger angry furious fury outrage outraged rage resent resentment fear fearful afraid
  alarm alarming alarmed worry worried worrying anxious anxiety panic desperate despair sad sadness grief upset
  unhappy disappointed disappointing disappointment dismay dismayed appalled shock horrified horror suspicion
  suspicious distrust doubt doubtful reject rejection oppose opposition refuse violent violence brutal brutality
  cruel cruelty savage vicious dangerous danger threat threaten risky unsafe unstable corrupt corruption dishonest
  lie liar deceive deceptive mislead misleading false fraud fraudulent cheat steal crime criminal illegal unfair
  unjust illegitimate dubious unreliable inaccurate incompetent incompetence clumsy reckless careless stupid foolish
  coward cowardly arrogant arrogance selfish greedy greed lazy ugly dirty dismal bleak grim gloomy hopeless
  pessimistic negative hated despised loathe struggle stumble falter botch blunder mistake fiasco debacle flop
`);

/** +1 for a word that speaks well of what it names, −1 for one that speaks ill, 0 for the rest. English, folded. */
export function valenceOf(word: string, lexicon: Lexicon): -1 | 0 | 1 {
  for (const form of baseForms(word, lexicon)) {
    if (GOOD.has(form)) return 1;
    if (BAD.has(form)) return -1;
  }
  return 0;
}
