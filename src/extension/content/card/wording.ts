import type { Finding } from '../../../story/finding.ts';
import type { ReportVersion } from '../../../story/report.ts';
import type { CountedName, TextName } from '../../browser/text.ts';
import { type Piece, wordChanges } from '../../browser/word-changes.ts';

/** Texts of the extension in the reader's language. */
export interface CardTexts {
  text(name: TextName, ...filled: string[]): string;
  counted(name: CountedName, count: number): string;
  /** A date of ISO 8601 as the reader writes it. */
  date(iso: string): string;
  number(count: number): string;
  /** Those that are known, in a row. */
  facts(facts: readonly (string | false | undefined)[]): string;
  /** BCP 47 */
  readonly language: string;
  /** "ltr" or "rtl" */
  readonly direction: string;
}

/** One of the two wordings that the card sets against each other. */
export interface Wording {
  readonly side: 'here' | 'there';
  readonly label: string;
  readonly pieces: readonly Piece[];
}

/** "The Mill Gazette · 3 Mar 2026": where the other text stands. */
function whereabouts(version: ReportVersion | undefined, { date, facts }: CardTexts): string {
  const host =
    version?.url && URL.canParse(version.url)
      ? new URL(version.url).hostname.replace(/^www\./, '')
      : undefined;
  const outlet = version?.outlet ?? host ?? version?.title;
  return facts([outlet, version?.published && date(version.published)]);
}

/** So many likely originals are offered. */
const MOST_ALTERNATIVES = 3;

/** What the page says and what the other text says, as far as there are words on both sides. */
export function wordings(finding: Finding, version: ReportVersion | undefined, texts: CardTexts): Wording[] {
  const { text: here } = finding;
  const was = finding.was ?? finding.alternatives?.slice(0, MOST_ALTERNATIVES).join(' / ') ?? null;
  const changes = here && finding.was ? wordChanges(here, finding.was) : null;
  const alone = (words: string): Piece[] => [{ text: words, changed: false }];
  const there = whereabouts(version, texts);
  const fallback = finding.versionId === null ? 'cardLikely' : here ? 'cardThere' : 'cardMissing';
  return [
    ...(here
      ? [{ side: 'here', label: texts.text('cardHere'), pieces: changes?.here ?? alone(here) } as const]
      : []),
    ...(was
      ? [
          {
            side: 'there',
            label: there || texts.text(fallback),
            pieces: changes?.there ?? alone(was),
          } as const,
        ]
      : []),
  ];
}
