import { WordClass } from '../../lexicon/format.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordList } from '../../text/word-list.ts';
import { rememberedTest } from './base-forms.ts';

/** Words for people and bodies that news quotes. Dictionary forms. */
const SPEAKERS = new Set(
  `official critic analyst expert scientist researcher doctor lawyer attorney prosecutor police investigator source
  witness resident neighbor activist supporter opponent observer diplomat economist spokesman spokeswoman spokesperson
  minister president government ministry agency company executive manager coach player teacher student parent victim
  relative friend family colleague rival lawmaker senator republican democrat union report study newspaper paper
  magazine network broadcaster website statement insider aide authority court judge army military soldier rebel
  protester organizer campaigner advocate investor trader customer employee employer worker staff fan owner director
  author commander regulator inspector auditor engineer astronomer historian psychologist biologist physician nurse
  surgeon professor academic scholar journalist reporter editor columnist pundit commentator blogger survivor
  passenger driver pilot captain tenant landlord farmer fisherman hunter shopkeeper retailer supplier manufacturer
  developer contractor consultant adviser broker banker lender insurer accountant mayor governor councilor
  councillor commissioner ambassador envoy negotiator mediator monitor watchdog charity group organization
  foundation committee commission panel board council bureau department office institute university think-tank party
  coalition opposition campaign congress parliament senate chairman chairwoman chairperson founder chief leader
  member volunteer veteran refugee migrant immigrant local villager townspeople mother father brother sister son
  daughter wife husband widow uncle aunt cousin classmate teammate defender striker goalkeeper midfielder referee
  outlet tabloid daily weekly firm corporation bank airline carrier operator club league federation association
  police officer sheriff detective constable firefighter paramedic coroner pathologist jury juror defendant plaintiff
  suspect priest bishop imam rabbi pastor actor actress singer musician producer conservationist environmentalist
  forecaster meteorologist rebel militant insurgent guerrilla separatist smuggler trafficker gunman attacker assailant
  thief robber burglar hacker protestor demonstrator striker picket politician deputy legislator parliamentarian
  secretary chancellor premier monarch king queen prince princess heir treasurer trustee representative delegate
  nun monk vicar archbishop cardinal pope cleric worshipper pilgrim tourist visitor guest traveler holidaymaker hiker
  climber swimmer surfer sailor skipper crew rescuer lifeguard diver paratrooper marine cadet recruit conscript
  builder plumber electrician carpenter welder miner docker trucker courier cyclist motorist pedestrian commuter
  shopper consumer customer buyer seller vendor trader dealer distributor importer exporter wholesaler grocer baker
  butcher brewer chef cook waiter waitress barista hairdresser cleaner janitor porter guard warden ranger gamekeeper
  vet veterinarian dentist pharmacist midwife therapist counselor caregiver carer paramedic medic clinician surgeon
  archaeologist geologist botanist chemist physicist mathematician statistician programmer developer designer
  architect planner surveyor curator librarian archivist publisher printer illustrator photographer painter sculptor
  poet novelist playwright composer conductor violinist pianist drummer dancer comedian presenter broadcaster host
  pupil schoolchild child boy girl man woman teenager adult pensioner grandmother grandfather niece nephew
  landlord homeowner householder squatter lodger taxpayer voter citizen inhabitant islander townsman newcomer
  authority administration council parish municipality office bureau city town state province ministry treasury cabinet senate
  embassy consulate mission delegation tribunal prosecutor inquiry commission inspectorate secretariat directorate
  service force fleet navy squad battalion brigade regiment militia patrol gendarmerie coastguard fire-brigade
  operator provider utility railway brewery bakery factory plant mill mine shipyard hotel restaurant supermarket
  shop store startup maker producer manufacturer conglomerate subsidiary fund trust syndicate consortium cooperative
  alliance movement lobby society academy school hospital clinic laboratory museum gallery theater orchestra choir
  audit inquiry probe review survey poll inspection investigation ruling verdict judgment dossier memo
  passer-by passerby bystander onlooker eyewitness caretaker nanny tutor lecturer trainer jockey umpire linesman
  undertaker auctioneer jeweler tailor beekeeper shepherd rancher grower winemaker miller
  church mosque synagogue diocese parish monastery troop soldier lender creditor shareholder bondholder partner`
    .trim()
    .split(/\s+/),
);

/** English makes words for people with these endings; "fireman" and "florist" need no entry of their own. */
const PERSON_ENDING = /^\w{2,}(?:men|man|woman|women|person|people|ologists?|ographers?)$/;
/** Words with such an ending for no one in particular, or for no person. */
const NOT_PERSONS = new Set(
  'human woman women ottoman roman german specimen regimen abdomen omen acumen'.split(' '),
);

type Groups = readonly ReadonlySet<string>[];

/** Words that belong together, each group behind a comma. */
function groups(written: string): Groups {
  return written.split(',').map(wordList);
}

const shareGroup = (all: Groups, ours: readonly string[], theirs: readonly string[]): boolean =>
  all.some(group => ours.some(form => group.has(form)) && theirs.some(form => group.has(form)));

/** Groups of bodies and people that news writes for one another in the second mention. Dictionary forms. */
const ONE_ACTOR = groups(`
  company firm business corporation enterprise group maker manufacturer employer producer startup conglomerate,
  official authority government administration ministry cabinet, police officer policeman constable detective,
  doctor physician medic clinician surgeon, lawyer attorney counsel solicitor barrister, crew staff worker employee,
  scientist researcher expert academic scholar specialist, analyst expert economist strategist pundit,
  lawmaker legislator politician parliamentarian deputy senator councilor councillor member representative,
  resident local villager inhabitant citizen neighbor townspeople people islander person,
  protester demonstrator activist campaigner protestor, soldier troop army military force, parliament legislature senate,
  spokesman spokeswoman spokesperson representative official, newspaper paper daily magazine journal outlet tabloid,
  boss chief head leader director executive chairman chairwoman president manager founder,
  student pupil schoolchild, child pupil schoolchild youngster, team side club squad, study report research survey paper, agency body organization service,
  child boy girl kid teenager youngster, gunman attacker assailant shooter suspect, journalist reporter correspondent,
  rebel insurgent militant fighter guerrilla separatist, customer client consumer shopper buyer visitor guest,
  airline carrier operator company, landlord owner proprietor, charity organization group nonprofit foundation trust, lender bank creditor,
  firefighter fireman rescuer, campaigner lobby group organization, vet veterinarian, driver motorist, critic opponent,
  city town council municipality, court judge tribunal, school academy, operator provider company, shop store,
  investigator detective police prosecutor, investor shareholder trader, relative family, prosecutor investigator`);

/** Bodies told apart by the word before them: the interior ministry and the health ministry. Dictionary forms. */
const BODIES = new Set(
  `ministry department office bureau agency authority council committee commission court government administration
  union association federation institute university college school hospital clinic company firm group bank fund party
  board panel police army force service court tribunal chamber league club museum foundation trust minister secretary
  prosecutor inspectorate regulator watchdog`
    .trim()
    .split(/\s+/),
);

/** Whether a word names a body that another word before it tells apart. English, folded. */
export const isBody = rememberedTest((word, lexicon) =>
  formsOf(word, lexicon).some(form => BODIES.has(form)),
);

const formsOf = (word: string, lexicon: Lexicon): readonly string[] => [
  word,
  ...lexicon.lemmas(word),
  word.replace(/s$/, ''),
];

/** Words for anyone: "passengers" are people, and a "person" or "member" may be a nurse. */
const ANYONE =
  /^(?:people|persons?|individuals?|members?|men|humans?|adults?|victims?|suspects?|witness(?:es)?)$/;

/** Whether two words for an actor may mean one and the same: synonyms, or a second mention in other words. */
export function mayBeOneActor(a: string, b: string, lexicon: Lexicon): boolean {
  if (ANYONE.test(a) || ANYONE.test(b) || lexicon.areSynonyms(a, b)) return true;
  const ours = formsOf(a, lexicon);
  const theirs = formsOf(b, lexicon);
  return ours.some(form => theirs.includes(form)) || shareGroup(ONE_ACTOR, ours, theirs);
}

/** Two words for one calling, which editors exchange. Dictionary forms. */
const ONE_CALLING = groups(`
  doctor physician medic, lawyer attorney solicitor barrister, soldier troop serviceman, firefighter fireman firewoman,
  journalist reporter, protester demonstrator protestor, policeman officer constable, lawmaker legislator,
  farmer grower, pupil schoolchild student, vet veterinarian, teacher schoolteacher, motorist driver, sailor seaman,
  mediator negotiator, airline carrier, spokesman spokeswoman spokesperson, researcher scientist, paramedic medic, townspeople resident`);

/** Whether two words name one and the same calling: "doctors", "medics". */
export const areOneCalling = (a: string, b: string, lexicon: Lexicon): boolean =>
  shareGroup(ONE_CALLING, formsOf(a, lexicon), formsOf(b, lexicon));

/** Whether a word names someone, or some body, whose words are reported. English, folded. */
export const isSpeaker = rememberedTest(
  (word, lexicon) =>
    formsOf(word, lexicon).some(form => SPEAKERS.has(form)) ||
    (PERSON_ENDING.test(word) && !NOT_PERSONS.has(word)),
);

/** "Bottlers", "dyers": whoever does for a living what a verb says. Only a hint, for "towers" and "rivers" look alike. */
export const mayBeAgents = rememberedTest((word, { tables: { words } }) => {
  const stem = /^(\w{2,}?)(?:er|or)s$/.exec(word)?.[1];
  return (
    stem !== undefined &&
    [stem, `${stem}e`, stem.replace(/(\w)\1$/, '$1')].some(verb => words.is(words.id(verb), WordClass.verb))
  );
});
