import { wordList } from '../../text/word-list.ts';
import type { Stretch } from '../align/align-words.ts';
import { NONE, SYNONYM } from '../align/alignment.ts';
import type { Comparing, PairView, Range, Side } from '../comparing.ts';

/** Says that somebody died. Folded words. */
const DEATH = wordList(`
  die died dies dying dead death deaths kill killed kills perish perished perishes fatal fatally drown drowned succumb
  succumbed murder murdered slain assassinated beheaded lynched
`);
/** May say so in other words, so that the others bring nothing new. */
const OF_DEATH = wordList(`
  ${[...DEATH].join(' ')} killing killings killer killers murders murderer murderers murdering perishing drowns drowning
  drownings slay slaying slayings slayer fatality fatalities deadly deadliest lethal deceased decease demise late posthumous posthumously life lives
  toll victim victims casualty casualties body bodies corpse corpses remains grave graves funeral funerals burial
  buried bury mourn mourned mourning mourners grief bereaved widow widower orphan orphaned suicide suicides homicide
  homicides manslaughter massacre massacred execute executed execution executions assassinate assassination assassin
  assassins shot gunned hanged strangled stabbed poisoned suffocated passed passing survive survived survivor survivors
  mortality autopsy coroner morgue martyr martyred martyrs sacrifice sacrificed fell fallen perishable mortal gone lost genocide
  euthanasia starve starved starvation hunger deathbed doomed
`);

/** Whether a word says that somebody died. */
export const isDeath = (word: string): boolean => DEATH.has(word);

/** That somebody died told on one side only: "was taken to hospital", "died on the way to hospital". */
export function findDeaths({ page, version, light }: Comparing, view: PairView): Stretch[] {
  if (!light) return [];
  const here = saysOfDeath(page, view.page);
  const there = saysOfDeath(version, view.version);
  if (here === there) return [];
  return view.edits.filter(edit => (here ? tellsDeath(page, edit.page) : tellsDeath(version, edit.version)));
}

/** Whether words tell of death, plainly or not. */
export const saysOfDeath = ({ keys }: Side, [from, to]: Range): boolean =>
  keys.slice(from, to).some(word => OF_DEATH.has(word));

/** A changed word of the range says so. */
function tellsDeath({ keys, relation }: Side, [from, to]: Range): boolean {
  for (let at = from; at < to; at += 1)
    if ((relation[at] === NONE || relation[at] === SYNONYM) && isDeath(keys[at] ?? '')) return true;
  return false;
}
