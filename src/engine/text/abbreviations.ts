import { wordList } from './word-list.ts';

/** Stand before a name or a number: their full stop never ends a sentence. */
export const LEADING_ABBREVIATIONS = wordList(`
  dr mr mrs ms mx prof profs gen lt col maj capt cpt sgt cpl pvt adm cmdr cdr comdr brig sen sens rep reps gov govs
  rev revs fr hon pres supt insp det atty amb messrs mme mlle mmes m st sts mt ft vs v no nos nr fig figs vol pp p
  art sec ch ca cf eg ie viz approx est hr frau sr sra srta dra dott sig ing dipl univ geb bzw ggf inkl evtl
  z.b d.h u.a e.g i.e г ул стр рис им проф акад тыс млн млрд руб см др
`);

/** May stand at the end of a sentence too: what follows decides. */
export const TRAILING_ABBREVIATIONS = wordList(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  inc corp co ltd llc plc bros jr sr esq ph.d md etc al ave blvd rd dept assn assoc intl natl govt
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla
  ont ore pa penn que tenn tex va vt wash wis wyo usw jahrh bd хр н.э т.д т.п
  ex min max mph km kg lb lbs oz sq hrs mins secs
`);

/** Words that begin a sentence far more often than they continue a name: after "U.S." they end one. */
export const SENTENCE_STARTERS = wordList(`
  the a an this that these those it its he she they we i you his her their our my there here in on at by for from
  to with as if when while after before since although though because but and or so yet however meanwhile
  still also then now what who where why how not no some many most several both each all another one
  according earlier later last next officials police asked speaking under over during despite
`);
