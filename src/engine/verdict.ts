import type { Finding } from '../story/finding.ts';
import type { Lineage, Verdict } from '../story/report.ts';
import type { Comparison } from './compare/compare-texts.ts';
import type { SpinReading } from './spin/detect-spin.ts';

/** What a verdict is made of. */
export interface Grounds {
  readonly findings: readonly Finding[];
  readonly spin: SpinReading;
  readonly language: string;
  /** Words and numbers in the article's text. */
  readonly words: number;
  /** The version that the findings are against, and how it is called; null if none is a copy. */
  readonly reference: { readonly name: string; readonly id: string; readonly comparison: Comparison } | null;
  /** How many versions there are, copies or not. */
  readonly versions: number;
  readonly lineage: Lineage;
}

/** Scores are chances: from one half on it is likelier than not. */
const LIKELY = 0.5;

const count = (number: number, one: string, many = `${one}s`): string =>
  number === 1 ? `one ${one}` : `${number} ${many}`;

/** Counts of kinds in the reader's words, commonest first: "2 figures, one quotation". */
const KINDS: Readonly<Record<Finding['kind'], readonly [string, string?]>> = {
  quote: ['quotation'],
  number: ['figure'],
  date: ['date'],
  name: ['name'],
  polarity: ['statement turned round', 'statements turned round'],
  attribution: ['attribution'],
  certainty: ['degree of certainty', 'degrees of certainty'],
  loaded: ['judging word'],
  omission: ['omission'],
  addition: ['addition'],
  order: ['change of order', 'changes of order'],
  synonym: ['other wording'],
  term: ['damaged expression'],
  wording: ['stretch of odd wording', 'stretches of odd wording'],
  translation: ['trace of translation', 'traces of translation'],
  leftover: ['leftover of the site', 'leftovers of the site'],
};

function tally(findings: readonly Finding[]): string {
  const counts = new Map<Finding['kind'], number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, number]) => count(number, ...KINDS[kind]))
    .join(', ');
}

function spinReasons({ findings, spin, language }: Grounds): string[] {
  const alone = findings.filter(({ versionId }) => versionId === null);
  const reasons: string[] = [];
  if (alone.length) reasons.push(`In the text alone: ${tally(alone)}.`);
  if (spin.score >= LIKELY) reasons.push('Its wording bears the marks of software that puts in synonyms.');
  if (spin.backTranslation >= LIKELY)
    reasons.push('It reads as if translated into another language and back.');
  if (!spin.judged) reasons.push(unjudged(language));
  return reasons;
}

const unjudged = (language: string): string =>
  language.split('-')[0] === 'en'
    ? 'The text is too short to tell machine rewording from its wording alone.'
    : 'Signs of machine rewording are known for English only; they were not looked for here.';

function lineageReason({ lineage, reference }: Grounds): string[] {
  if (lineage.original === 'page')
    return ['This page seems to be the earlier one: then the other changed it.'];
  return reference && lineage.original === reference.id
    ? [`${capital(reference.name)} is likely the original.`]
    : [];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The verdict against a version of which one text was copied. */
function againstVersion(grounds: Grounds, name: string, comparison: Comparison): Verdict {
  const { findings, lineage } = grounds;
  const against = findings.filter(({ versionId }) => versionId !== null);
  const meaning = against.filter(({ severity }) => severity === 'meaning');
  const rest = against.filter(({ severity }) => severity !== 'meaning');
  const reasons = [
    ...(meaning.length ? [`Changes of meaning: ${tally(meaning)}.`] : []),
    ...(rest.length ? [`Besides: ${tally(rest)}.`] : []),
    ...lineageReason(grounds),
    ...spinReasons(grounds),
  ];
  if (comparison.update.isUpdate && against.length)
    return {
      kind: 'updated',
      summary: `This is a later state of ${name}: the outlet changed it in ${count(against.length, 'place')} itself.`,
      reasons: [...comparison.update.notes, ...reasons],
    };
  if (meaning.length) {
    const places = count(meaning.length, 'place');
    const summary =
      lineage.original === 'page'
        ? `${capital(name)} tells something else in ${places} than this page, which seems to be the earlier.`
        : `Told otherwise than by ${name} in ${places} that change the meaning.`;
    return { kind: 'altered', summary, reasons };
  }
  if (rest.length)
    return {
      kind: 'reworded',
      summary: `The same story as ${name}, worded otherwise in ${count(rest.length, 'place')}; no change of meaning was found.`,
      reasons,
    };
  return { kind: 'same', summary: `The same text as ${name}.`, reasons };
}

function alone(grounds: Grounds): Verdict {
  const { spin, versions } = grounds;
  const reasons = spinReasons(grounds);
  const known = versions
    ? `${versions === 1 ? 'The other text is' : `None of the ${versions} other texts is`} ${versions === 1 ? 'not ' : ''}a version of this story`
    : 'No other version is known';
  if (Math.max(spin.score, spin.backTranslation) < LIKELY)
    return {
      kind: 'nothing-found',
      summary: `Nothing suspicious found in the wording. ${known}: that is not the same as clean.`,
      reasons,
    };
  const translated = spin.backTranslation > spin.score;
  return {
    kind: translated ? 'translated' : 'spun',
    summary: translated
      ? `This text was probably translated into another language and back. ${known}.`
      : `This text was probably reworded by software. ${known}.`,
    reasons,
  };
}

/** What came of a check, in a sentence and its reasons. */
export function judge(grounds: Grounds): Verdict {
  if (!grounds.words) return { kind: 'unreadable', summary: 'There is no text to check.', reasons: [] };
  return grounds.reference
    ? againstVersion(grounds, grounds.reference.name, grounds.reference.comparison)
    : alone(grounds);
}
