import { sameName } from '../../text/names.ts';
import type { Stretch } from '../align/align-words.ts';
import { NONE, SAME } from '../align/alignment.ts';
import {
  beginsWithDigit,
  type Claim,
  type Comparing,
  isContent,
  type PairView,
  type Range,
  rangeOf,
  type Side,
  unmatched,
  widen,
} from '../comparing.ts';
import { isSourceFrame } from '../roles/source-frames.ts';
import { isAttitude, isNeutralReport, isReport } from '../vocabulary/report-verbs.ts';
import { areOneCalling, isSpeaker } from '../vocabulary/speakers.ts';
import { isInTheKnow, isUnnamedSource, UNNAMED } from '../vocabulary/unnamed-sources.ts';

/** A speaker stands at most this many words from the verb that reports him. */
const NEAR = 3;
/** A dropped attribution is a clause, not a rewritten sentence. */
const LONGEST_CLAUSE = 14;

/** Who says it was changed or left out. English only: it needs to know the verbs of saying. */
export function findAttributionChanges(comparing: Comparing, view: PairView): Claim[] {
  if (!comparing.english) return [];
  return view.edits.flatMap(edit => {
    const claim =
      findNewSpeaker(comparing, view, edit) ??
      findDropped(comparing, view, edit) ??
      findOtherSource(comparing, view, edit) ??
      findInserted(comparing, view, edit);
    return claim ? [claim] : [];
  });
}

const reports = (comparing: Comparing, side: Side, [from, to]: Range): number[] => {
  const found: number[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, side.keys.length); at += 1)
    if (isReport(side.keys[at] ?? '', comparing.lexicon)) found.push(at);
  return found;
};

/** "Holm said" turned to "Dahl said": the changed words stand right before or after a verb of saying. */
function findNewSpeaker(comparing: Comparing, view: PairView, edit: Stretch): Claim | null {
  if (!comparing.light) return null;
  const { page, version } = comparing;
  const ours = speakerWords(comparing, page, edit.page);
  if (ours.length === 0) return null;
  const theirs = speakerWords(comparing, version, edit.version);
  if (theirs.length === 0) return null;
  const named = ours.some(at => page.names[at] === 1) && theirs.some(at => version.names[at] === 1);
  // A name changed in part is a name, not another speaker: "Anna Holm", "Greta Holm".
  if (named && (keepsName(page, rangeOf(ours)) || keepsName(version, rangeOf(theirs)))) return null;
  if (!named && (ours.length > 3 || theirs.length > 3)) return null;
  if (
    !speaks(comparing, page, view.page, rangeOf(ours)) ||
    !speaks(comparing, version, view.version, rangeOf(theirs))
  )
    return null;
  const isSame = named
    ? sameName(
        ours.map(at => page.keys[at] ?? ''),
        theirs.map(at => version.keys[at] ?? ''),
      )
    : !areSpeakers(comparing, page, ours, version, theirs);
  if (isSame) return null;
  return {
    kind: 'attribution',
    severity: 'meaning',
    page: rangeOf(ours),
    version: rangeOf(theirs),
    confidence: 0.85,
    why: 'The other version gives this to somebody else.',
  };
}

/** "Sources in the department said" turned to "the department said": who is not named told as one who is, or the reverse. */
function findOtherSource(comparing: Comparing, view: PairView, edit: Stretch): Claim | null {
  if (!comparing.light) return null;
  const { page, version } = comparing;
  const isUnnamed = (side: Side, sentence: Range, [from, to]: Range) =>
    side.keys
      .slice(from, to)
      .some(
        (word, i) =>
          UNNAMED.has(word) ||
          isInTheKnow(side.keys, from + i) ||
          (isUnnamedSource(word) && goesOnToSay(comparing, side, from + i, sentence)),
      );
  const reported = (side: Side, [from, to]: Range, [least, most]: Range) =>
    reports(comparing, side, [Math.max(least, from - TO_VERB), Math.min(most, to + TO_VERB)]).length > 0;
  const went = isUnnamed(version, view.version, edit.version) && !isUnnamed(page, view.page, view.page);
  const came = isUnnamed(page, view.page, edit.page) && !isUnnamed(version, view.version, view.version);
  if (went === came) return null;
  if (!reported(page, edit.page, view.page) || !reported(version, edit.version, view.version)) return null;
  return {
    kind: 'attribution',
    severity: 'meaning',
    ...widen(edit, view),
    confidence: 0.75,
    why: 'The other version gives this to somebody else.',
  };
}

/** "Sources in the department said": the verb may stand behind where they are, with no mark between. */
const TO_VERB = 6;

function goesOnToSay({ lexicon }: Comparing, { keys, words }: Side, at: number, [, most]: Range): boolean {
  if (keys[at - 1] === 'to' && keys[at - 2] === 'according') return true;
  for (let next = at + 1; next < Math.min(most, at + TO_VERB); next += 1) {
    if ((words.token[next] ?? 0) - (words.lastToken[next - 1] ?? 0) > 1) return false;
    if (isReport(keys[next] ?? '', lexicon)) return true;
  }
  return false;
}

const keepsName = (side: Side, [from, to]: Range): boolean =>
  (side.names[from - 1] === 1 && side.relation[from - 1] === SAME) ||
  (side.names[to] === 1 && side.relation[to] === SAME);

const speakerWords = (comparing: Comparing, side: Side, range: Range): number[] =>
  unmatched(side, range).filter(
    at =>
      isContent(comparing, side, at) &&
      (side.names[at] === 1 || !isReport(side.keys[at] ?? '', comparing.lexicon)) &&
      !beginsWithDigit(side.keys[at]),
  );

/** A verb of saying stands close by with no mark between, or "according to" before. */
function speaks(comparing: Comparing, side: Side, sentence: Range, [from, to]: Range): boolean {
  return reports(comparing, side, [
    Math.max(sentence[0], from - NEAR),
    Math.min(sentence[1], to + NEAR),
  ]).some(verb => {
    if (verb >= from && verb < to) return true;
    const [a, b] = verb < from ? [verb, from] : [to - 1, verb];
    const { tokens } = side.words.text;
    if (verb >= to && closesApposition(side, [from, to])) return true;
    for (let token = (side.words.token[a] ?? 0) + 1; token < (side.words.token[b] ?? 0); token += 1)
      if (tokens[token]?.kind === 'mark' && /[,.;:!?"“”]/.test(tokens[token]?.text ?? '')) return false;
    if (verb < from && side.keys[verb] !== 'according' && side.keys[verb + 1] === 'that') return false;
    if (verb > from || side.keys[verb] === 'according') return true;
    return side.keys.slice(verb, from).includes('by') || endsClause(side, to);
  });
}

/** "The mayor, Ada Holm, said": the comma before the verb closes what one among the changed words, or before them, opened. */
function closesApposition({ words }: Side, [from, to]: Range): boolean {
  const { tokens } = words.text;
  if (tokens[(words.lastToken[to - 1] ?? 0) + 1]?.text !== ',') return false;
  for (let token = (words.token[from] ?? 0) - 1; token < (words.token[to - 1] ?? 0); token += 1)
    if (tokens[token]?.text === ',') return true;
  return false;
}

/** After "said Holm" the clause ends. */
const endsClause = (side: Side, at: number): boolean => {
  const { tokens } = side.words.text;
  const next = tokens[(side.words.lastToken[at - 1] ?? 0) + 1];
  return !next || next.kind === 'mark';
};

const areSpeakers = (
  { lexicon }: Comparing,
  page: Side,
  ours: readonly number[],
  version: Side,
  theirs: readonly number[],
): boolean => {
  const ourHead = page.keys[ours[ours.length - 1] ?? 0] ?? '';
  const theirHead = version.keys[theirs[theirs.length - 1] ?? 0] ?? '';
  return (
    isSpeaker(ourHead, lexicon) &&
    isSpeaker(theirHead, lexicon) &&
    !lexicon.areSynonyms(ourHead, theirHead) &&
    !areOneCalling(ourHead, theirHead, lexicon)
  );
};

/** The version names who says it and the page does not: "Farmers say", "according to", ", he added" left out. */
function findDropped(comparing: Comparing, view: PairView, edit: Stretch): Claim | null {
  // Where all is reworded, "according to" becomes "as … says" and the reverse.
  if (!comparing.light) return null;
  const { page, version } = comparing;
  const verbs = loneAttribution(comparing, version, edit.version, view.version, page, edit.page, view.page);
  if (!verbs) return null;
  return {
    kind: areAttitudes(comparing, version, verbs) ? 'certainty' : 'attribution',
    severity: 'meaning',
    ...widen(edit, view),
    toSentenceEnd: edit.page[0] === view.page[1],
    confidence: 0.8,
    why: 'The other version says who claims this; here it stands as a fact.',
  };
}

/** "Residents thought" put before what the version tells as a fact: it is made a belief. */
function findInserted(comparing: Comparing, view: PairView, edit: Stretch): Claim | null {
  if (!comparing.light) return null;
  const { page, version } = comparing;
  const verbs = loneAttribution(comparing, page, edit.page, view.page, version, edit.version, view.version);
  if (!verbs || !areAttitudes(comparing, page, verbs)) return null;
  return {
    kind: 'certainty',
    severity: 'meaning',
    ...widen(edit, view),
    confidence: 0.75,
    why: 'What the other version states is told here as a belief.',
  };
}

const areAttitudes = ({ lexicon }: Comparing, side: Side, verbs: readonly number[]): boolean =>
  verbs.length > 0 && verbs.every(at => isAttitude(side.keys[at] ?? '', lexicon));

const LONGEST_BELIEF = 3;

/** Behind these stands a statement of its own, whoever makes it: ", although critics say otherwise". */
const SUBORDINATORS = new Set('although though while whereas because despite even if unless'.split(' '));

/** The verbs of an attribution that stands on one side only; null where there is none. */
function loneAttribution(
  comparing: Comparing,
  side: Side,
  range: Range,
  sentence: Range,
  other: Side,
  [otherFrom, otherTo]: Range,
  otherSentence: Range,
): readonly number[] | null {
  const length = range[1] - range[0];
  if (length === 0 || length > LONGEST_CLAUSE || otherTo - otherFrom > 2) return null;
  const verbs = reports(comparing, side, range).filter(at => side.relation[at] === NONE);
  if (
    otherTo === otherFrom &&
    opensOrCloses(side, range, sentence) &&
    isSourceFrame(side, range, comparing.lexicon)
  )
    return verbs;
  // "The minister, who denies it, …" tells of him, not who tells the rest.
  if (SUBORDINATORS.has(side.keys[range[0]] ?? '') || side.keys[range[0]] === 'who') return null;
  if (verbs.length === 0) return null;
  const ofOneself = otherTo === otherFrom && isSaidOfOneself(comparing, side, range, verbs);
  if (!ofOneself && !isBelief(comparing, side, range, verbs)) {
    if (!opensOrCloses(side, range, sentence)) return null;
    if (!verbs.some(at => hasSpeaker(comparing, side, range, at))) return null;
  }
  const left = reports(comparing, other, otherSentence).filter(at => other.relation[at] !== SAME);
  return left.length > 0 ? null : verbs;
}

/** "The army says it has retaken the port": without "says it" nobody says so any more. */
const isSaidOfOneself = (
  { lexicon }: Comparing,
  side: Side,
  [from, to]: Range,
  verbs: readonly number[],
): boolean =>
  to - from <= LONGEST_BELIEF &&
  verbs[0] === from &&
  isNeutralReport(side.keys[from] ?? '', lexicon) &&
  /^(?:it|he|she|they)$/.test(side.keys[to - 1] ?? '') &&
  side.relation[from - 1] === SAME &&
  side.relation[to] === SAME;

/** "Felt they", "it believed": a belief put between a subject and what it does, its pronoun with it. */
const isBelief = (comparing: Comparing, side: Side, [from, to]: Range, verbs: readonly number[]): boolean =>
  to - from <= LONGEST_BELIEF &&
  areAttitudes(comparing, side, verbs) &&
  side.keys.slice(from, to).some(word => /^(?:it|he|she|they|we|i|that)$/.test(word));

/** A name, a pronoun or a word for a source stands with the verb. */
const hasSpeaker = (comparing: Comparing, side: Side, [from, to]: Range, verb: number): boolean => {
  if (side.keys[verb] === 'according') return true;
  for (let at = Math.max(from, verb - 5); at < Math.min(to, verb + 4); at += 1)
    if (
      at !== verb &&
      (side.names[at] === 1 ||
        isSpeaker(side.keys[at] ?? '', comparing.lexicon) ||
        /^(?:i|we|he|she|they|who)$/.test(side.keys[at] ?? ''))
    )
      return true;
  return isSpeaker(side.keys[from] ?? '', comparing.lexicon);
};

/** The clause stands at the head or end of its sentence, or is set off by marks. */
function opensOrCloses(side: Side, [from, to]: Range, [least, most]: Range): boolean {
  const { tokens, sentences } = side.words.text;
  const before = tokens[(side.words.token[from] ?? 0) - 1];
  const after = tokens[(side.words.lastToken[to - 1] ?? 0) + 1];
  const heads = sentences.some(sentence => sentence.firstToken === side.words.token[from]);
  return heads || from === least || to === most || before?.kind === 'mark' || after?.kind === 'mark';
}
