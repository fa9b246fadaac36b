import type { Lexicon } from '../../lexicon/lexicon.ts';
import { anyFormIn, baseForms, remembered } from './base-forms.ts';

/**
 * Sorts of things whose members exclude one another: what is a bus is no helicopter. `/` parts words that may name one
 * thing and the same. Dictionary forms; words with many senses are left out.
 */
const SORTS = `
  bus/coach car/automobile/vehicle/van truck/lorry tram/streetcar train bicycle/bike motorcycle/motorbike/scooter
  helicopter airplane/plane/aircraft/jet/airliner ferry/boat/ship/vessel submarine taxi/cab ambulance tractor drone
  yacht balloon rocket/missile; church/cathedral/chapel mosque synagogue temple/shrine museum/gallery school/academy
  hospital/clinic hotel/hostel/inn library prison/jail factory/plant/mill restaurant/cafe supermarket airport theater
  cinema stadium/arena barracks warehouse farm; mother father brother sister son daughter uncle aunt nephew niece
  cousin husband wife grandmother grandfather widow widower fiance; boy girl man/gentleman woman/lady; knife/dagger/blade gun/pistol/rifle/firearm bomb/explosive axe/hatchet hammer sword grenade poison;
  murder manslaughter theft/robbery/burglary/larceny fraud/swindle arson assault rape bribery/corruption blackmail/extortion kidnapping/abduction perjury treason espionage/spying forgery libel/slander embezzlement vandalism
  smuggling/trafficking; dog/hound cat horse/pony cow/cattle sheep/lamb pig/hog goat chicken/hen duck rabbit wolf bear
  lion tiger elephant whale dolphin shark snake; gold silver copper iron steel wood/timber stone concrete glass plastic
  paper leather cotton wool silk; red blue green yellow white black brown purple pink orange gray; football/soccer
  basketball baseball tennis hockey cricket rugby golf boxing swimming cycling volleyball handball; flood/flooding
  drought earthquake/quake fire/blaze/wildfire storm/hurricane/cyclone/typhoon avalanche landslide tornado eruption;
  rain snow hail fog/mist sunshine; cancer influenza/flu measles malaria diabetes cholera tuberculosis pneumonia
  dementia asthma; head arm/elbow leg/knee shoulder hand/finger foot/toe back chest neck stomach/abdomen eye ear; oil/petroleum coal gas wind solar/sunlight nuclear hydrogen; wheat rice corn/maize barley potato sugar coffee tea cocoa
  milk beer wine water; child/kid/minor/youngster adult pensioner/elderly/senior teenager/adolescent baby/infant;
  tenant/renter landlord; buyer/purchaser seller/vendor; employer employee/worker; winner/victor loser; victim
  perpetrator/attacker; doctor/physician patient; teacher pupil/student; creditor debtor; accident/mishap crime attack/assault suicide homicide/murder sabotage; teacher nurse lawyer/attorney engineer farmer soldier priest plumber carpenter; piano
  violin guitar trumpet cello flute organ/harpsichord; novel/book film/movie opera play/drama symphony poem song album
  painting sculpture; king queen; prince princess; north south east west; northern southern eastern western; spring
  summer autumn winter; breakfast lunch dinner/supper; import export; lake river sea/ocean mountain/hill forest/wood
  desert island; roof cellar/basement attic balcony garage kitchen bathroom bedroom; english french german spanish
  italian russian chinese arabic turkish polish; christian muslim/islamic jewish hindu buddhist catholic protestant;
  mouse rat monkey/ape pig rabbit hamster human/person/people/patient/volunteer; question/interview/quiz/interrogate
  arrest/detain charge/indict/prosecute convict fine extradite execute/behead pardon acquit/clear shoot; damage
  destroy/demolish/wreck/raze/flatten/gut; delay/postpone/defer cancel/scrap; resign/quit retire sack/fire/dismiss/oust
  suspend die; propose approve/pass/adopt repeal/revoke veto amend; buy/purchase/acquire sell lend/loan steal/loot rent
  donate/give; suspended life community; warn order forbid/ban; injure/wound/hurt kidnap/abduct/seize rescue/save kill/murder; vaccinate/immunize infect
  test quarantine; recall expel/deport appoint summon arrest; witness/eyewitness suspect victim/casualty; passenger
  driver/motorist pedestrian cyclist; pilot passenger attendant; donor recipient; salary/wage/pay pension bonus; tax/levy
  subsidy/grant loan; revenue/turnover/sales profit/earnings debt; virus bacteria/bacterium fungus parasite;
  stroke heart-attack seizure; surgery/operation chemotherapy radiotherapy; kidney liver heart lung brain; letter email/e-mail
  phone telegram; radio television/tv newspaper; floor ceiling/roof wall window door/gate; goalkeeper/keeper
  defender midfielder striker/forward/attacker; coach/manager/trainer captain/skipper referee; batsman bowler;
  embassy consulate; imam rabbi priest/vicar bishop; novelist/author poet painter/artist composer sculptor actor/actress singer/vocalist
  dancer photographer; physicist chemist biologist historian economist philosopher mathematician psychologist
  archaeologist; brigade battalion division; air crowd ground; semi-final/semifinal quarter-final/quarterfinal
  heat; shortage/lack surplus/glut; epidemic/outbreak famine; strike/walkout lockout; ceasefire/truce treaty; lead mercury
  arsenic cadmium zinc copper; oxygen hydrogen nitrogen methane carbon; marriage/wedding funeral/burial divorce birthday
  baptism; budget/finance defense/defence health/healthcare education/schools justice transport agriculture/farming
  environment culture; candidate voter; mother-in-law father-in-law; mayor councilor/councillor senator governor; spring well/borehole; honey/bee wasp;
  monarchy republic dictatorship; gas/petrol diesel electricity/electric; mayor president king minister bishop general;
  local regional national international/global; weekly daily monthly yearly/annual/annually hourly; private public`.split(
  ';',
);

/** By word: the sorts it belongs to, each with its group there; words of one group may stand for one another. */
const GROUPS = new Map<string, { readonly sort: number; readonly group: number }[]>();
SORTS.forEach((sort, index) => {
  for (const [group, words] of sort.trim().split(/\s+/).entries())
    for (const word of words.split('/'))
      GROUPS.set(word, [...(GROUPS.get(word) ?? []), { sort: index, group }]);
});
/** Whether a word names one of a sort whose members exclude one another. */
const isOfSort = anyFormIn(new Set(GROUPS.keys()));
const groupsOf = remembered((word, lexicon) =>
  baseForms(word, lexicon).flatMap(form => GROUPS.get(form) ?? []),
);

/** Whether some words name a thing of one sort, and some others none but another of that sort: both cannot be meant. */
export function areContrasts(lexicon: Lexicon, ours: readonly string[], theirs: readonly string[]): boolean {
  if (!ours.some(word => isOfSort(word, lexicon)) || !theirs.some(word => isOfSort(word, lexicon)))
    return false;
  const groupsAmong = (words: readonly string[]) => words.flatMap(word => groupsOf(word, lexicon));
  const here = groupsAmong(ours);
  const there = groupsAmong(theirs);
  return here.some(({ sort }) => {
    const others = there.filter(one => one.sort === sort);
    return (
      others.length > 0 &&
      !here.some(one => others.some(({ group }) => one.sort === sort && one.group === group))
    );
  });
}
