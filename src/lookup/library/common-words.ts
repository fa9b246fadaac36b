/**
 * Words too common in English news to tell one story from another: articles, pronouns, prepositions, auxiliaries,
 * the verbs of reporting, days, months and titles of address. Capitals at the start of a sentence make most of them
 * look like names.
 */
const WORDS = `
a about above according across after again against ago all almost along already also although always am amid among an
and another any anyone anything are around as asked at away back be became because become been before began behind
being below between both but by called came can cannot could current currently despite did do does doing done down
during each earlier early either else even ever every everyone everything few first following for former found four
from further gave get gets getting give given go goes going got had has have having he help her here hers herself him
himself his how however i if in including indeed inside instead into is it its itself just keep kept know last late
later least left less let like little long look looking made make makes making many may maybe me meanwhile might more
most mostly much must my myself near need neither never new next no nobody none nor not nothing now of off often old on
once one only onto or other others our out outside over own part people perhaps put rather really right s said same saw
say saying says second see seen set several she should show since so some someone something soon still such t take
taken taking than that the their them themselves then there therefore these they thing things think third this those
though three through throughout thus time to today told tomorrow tonight too took toward towards two under until up
upon us use used using very via was way we week weekend well went were what when where whether which while who whoever
whole whom whose why will with within without would year years yes yesterday yet you your yours added adding adds
announced told tells claims claimed stated noted explained reported reportedly
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
mr mrs ms miss dr sir lord lady`;

const common = new Set(WORDS.trim().split(/\s+/));

/** Whether a folded word is too common to mark a story. */
export const isCommonWord = (word: string): boolean => common.has(word);
