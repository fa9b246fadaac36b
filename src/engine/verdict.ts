import type { Finding } from '../story/finding.ts';
import type { Lineage, Verdict } from '../story/report.ts';
import type { Relation } from '../story/version.ts';
import type { OpenUpdate } from './open-update.ts';
import { capital, count } from './phrases.ts';
import type { SpinReading } from './spin/detect-spin.ts';
import { tally } from './tally.ts';

/** The version that the findings are told against. */
export interface Reference {
  readonly id: string;
  /** As a sentence calls it: "Harbour News", "“agency.txt”". */
  readonly name: string;
  readonly title: string;
  /** Whether one of the two is an open correction or a later state of the other. */
  readonly update: OpenUpdate | null;
}

/** What a verdict is made of. */
export interface Grounds {
  /** The article's headline, empty if not known. */
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly spin: SpinReading;
  readonly language: string;
  /** Words and numbers in the article's text. */
  readonly words: number;
  /** Null if no version is a copy. */
  readonly reference: Reference | null;
  /** How the other texts stand to the article, copies or not. */
  readonly relations: readonly Relation[];
  readonly lineage: Lineage;
}

/** Scores are chances: from one half on it is likelier than not. */
const LIKELY = 0.5;

function unjudged(language: string): string {
  if (language.split('-')[0] === 'en')
    return 'The text is too short to tell machine rewording from its wording alone.';
  const why =
    language === 'und' ? 'the language of this text could not be told' : 'this text is in another language';
  return `Signs of machine rewording are known for English only, and ${why}: they were not looked for.`;
}

function spinReasons({ findings, spin, language }: Grounds): string[] {
  const alone = findings.filter(({ versionId }) => versionId === null);
  return [
    ...(alone.length ? [`In the text alone: ${tally(alone)}.`] : []),
    ...(spin.judged ? [] : [unjudged(language)]),
  ];
}

/** A sentence, and how the text reads beside it: what was taken from a version may be reworded by software too. */
function withManner(sentence: string, { spin: { score, backTranslation }, lineage }: Grounds): string {
  if (Math.max(score, backTranslation) < LIKELY || lineage.original === 'page') return sentence;
  return backTranslation > score
    ? `${sentence} It reads as if translated into another language and back.`
    : `${sentence} It reads as if reworded by software.`;
}

function lineageReason({ lineage }: Grounds, { id, name }: Reference): string[] {
  if (lineage.original === 'page')
    return ['This page is likely the original; the other text was made from it.'];
  return lineage.original === id ? [`${capital(name)} is likely the original.`] : [];
}

const folded = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function headlineReason({ title }: Grounds, reference: Reference): string[] {
  const [here, there] = [folded(title), folded(reference.title)];
  return here && there && here !== there
    ? [`The headline of ${reference.name} is “${reference.title.trim()}”.`]
    : [];
}

/** Against a version with which the page shares its making. */
function againstVersion(grounds: Grounds, reference: Reference): Verdict {
  const { findings, lineage } = grounds;
  const { name, update } = reference;
  const against = findings.filter(({ versionId }) => versionId !== null);
  const meaning = against.filter(({ severity }) => severity === 'meaning');
  const rest = against.filter(({ severity }) => severity !== 'meaning');
  const reasons = [
    ...(meaning.length ? [`Changes of meaning: ${tally(meaning)}.`] : []),
    ...(rest.length ? [`Besides: ${tally(rest)}.`] : []),
    ...headlineReason(grounds, reference),
    ...lineageReason(grounds, reference),
    ...spinReasons(grounds),
  ];
  if (update) {
    const changed = against.length
      ? `, changed by the outlet itself in ${count(against.length, 'place')}`
      : '';
    const state = update.later === 'page' ? `A later state of ${name}` : `An earlier state of ${name}`;
    return { kind: 'updated', summary: `${state}${changed}.`, reasons: [...update.notes, ...reasons] };
  }
  if (meaning.length) {
    const places = count(meaning.length, 'place');
    const altered =
      lineage.original === 'page'
        ? `${capital(name)} says something else than this page in ${places}; this page is likely the original.`
        : `This page says something else than ${name} in ${places}.`;
    return { kind: 'altered', summary: withManner(altered, grounds), reasons };
  }
  if (rest.length) {
    const reworded = `The same story as ${name}, worded otherwise in ${count(rest.length, 'place')}; no change of meaning was found.`;
    return { kind: 'reworded', summary: withManner(reworded, grounds), reasons };
  }
  return { kind: 'same', summary: withManner(`The same text as ${name}.`, grounds), reasons };
}

function otherTexts(relations: readonly Relation[]): string {
  if (!relations.length) return 'no other version is known';
  if (relations.length > 1) return `none of the ${relations.length} other texts is a version of this story`;
  return relations[0] === 'same-event'
    ? 'the other text is another account of the same event, not a version of this story'
    : 'the other text is no version of this story';
}

/** From the text alone. */
function alone(grounds: Grounds): Verdict {
  const { spin, relations } = grounds;
  const reasons = spinReasons(grounds);
  const known = otherTexts(relations);
  if (Math.max(spin.score, spin.backTranslation) < LIKELY) {
    const found = grounds.findings.length
      ? 'Too little in the wording to say that it was rewritten'
      : 'Nothing suspicious found in the wording';
    return {
      kind: 'nothing-found',
      summary: `${found}, and ${known}: that is not the same as clean.`,
      reasons,
    };
  }
  return spin.backTranslation > spin.score
    ? {
        kind: 'translated',
        summary: `This text was probably translated into another language and back; ${known}.`,
        reasons,
      }
    : { kind: 'spun', summary: `This text was probably reworded by software; ${known}.`, reasons };
}

/** What came of a check, in a sentence and its reasons. */
export function judge(grounds: Grounds): Verdict {
  if (!grounds.words) return { kind: 'unreadable', summary: 'There is no text to check.', reasons: [] };
  return grounds.reference ? againstVersion(grounds, grounds.reference) : alone(grounds);
}
