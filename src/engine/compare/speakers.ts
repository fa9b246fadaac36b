import type { Lexicon } from '../lexicon/lexicon.ts';

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
  suspect priest bishop imam rabbi pastor actor actress singer musician director producer critic`
    .trim()
    .split(/\s+/),
);

/** Whether a word names someone, or some body, whose words are reported. English, folded. */
export const isSpeaker = (word: string, lexicon: Lexicon): boolean =>
  SPEAKERS.has(word) ||
  lexicon.lemmas(word).some(form => SPEAKERS.has(form)) ||
  SPEAKERS.has(word.replace(/s$/, ''));
