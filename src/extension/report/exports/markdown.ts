import type { Finding, FindingKind } from '../../../story/finding.ts';
import type { Report, ReportVersion } from '../../../story/report.ts';
import { webLink } from '../../browser/web-link.ts';
import { WEIGHT } from '../side-by-side/pieces.ts';

/** The words an export needs in the reader's language. */
export interface ExportWords {
  readonly kind: (kind: FindingKind) => string;
  /** A moment of ISO 8601 as the reader writes it. */
  readonly date: (iso: string) => string;
  readonly here: string;
  readonly there: string;
  /** Leads to likely original words, which no other text was seen to have. */
  readonly likely: string;
  readonly versions: string;
  readonly findings: string;
  readonly article: string;
  readonly leftOut: string;
  readonly notThere: string;
  readonly checkedWith: string;
  /** Heads the findings that the reader set aside. */
  readonly setAside: (count: number) => string;
  /** Those words' own, BCP 47, and which way they are written. */
  readonly language: string;
  readonly direction: string;
  /** Stands for a missing title. */
  readonly untitled: string;
}

/**
 * Text of a page as Markdown text: nothing in it is taken for mark-up, a link or HTML. GitHub's dialect makes a link of a
 * bare address, too, and a list of a number at the beginning.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\bwww)\.|(?<=^\d{1,9})\./gi, '\\$&')
    .replace(/(?<!\s)\s*[\n\r\u2028\u2029]\s*/g, ' ');

const link = (label: string, address: string | undefined): string => {
  const url = webLink(address);
  return url ? `[${escapeMarkdown(label)}](<${url}>)` : escapeMarkdown(label);
};

/** What changes the meaning before what does not, each in the order of the text. */
const weightiestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => WEIGHT[b.severity] - WEIGHT[a.severity]);

/** "Oct 14, 2026, 9:12 AM, 93 %": when it was archived or came out, and how much of it is alike. */
export function versionFacts({ archived, published, similarity }: ReportVersion, words: ExportWords): string {
  const at = archived ?? published;
  return [...(at ? [words.date(at)] : []), `${Math.round(similarity * 100)} %`].join(', ');
}

/**
 * What a finding says stood there, and what that is called; null where there is nothing to say. Of one in the text
 * alone only a likely original can be told: no version was seen.
 */
export function otherWording(
  { was, versionId }: Finding,
  words: ExportWords,
): { readonly label: string; readonly was: string | null } | null {
  if (versionId !== null) return { label: words.there, was };
  return was ? { label: words.likely, was } : null;
}

const otherLine = (other: ReturnType<typeof otherWording>, words: ExportWords): string[] =>
  other ? [`- ${other.label}: ${other.was ? `“${escapeMarkdown(other.was)}”` : words.notThere}`] : [];

const findingLines = (finding: Finding, words: ExportWords): string[] => [
  `### ${words.kind(finding.kind)}`,
  '',
  `- ${words.here}: ${finding.text ? `“${escapeMarkdown(finding.text)}”` : words.leftOut}`,
  ...otherLine(otherWording(finding, words), words),
  '',
  escapeMarkdown(finding.why),
  '',
];

/** The ids of the findings that the reader called no alteration. */
export type SetAside = ReadonlySet<string>;

/** The findings that stand, and those that were set aside; both weightiest first. */
export function apart(findings: readonly Finding[], setAside: SetAside) {
  const sorted = weightiestFirst(findings);
  return {
    standing: sorted.filter(({ id }) => !setAside.has(id)),
    aside: sorted.filter(({ id }) => setAside.has(id)),
  };
}

/** The report as Markdown (CommonMark), to paste into a note or a ticket. */
export function toMarkdown(report: Report, words: ExportWords, setAside: SetAside): string {
  const { article, verdict, versions, findings, lineage } = report;
  const { standing, aside } = apart(findings, setAside);
  const lines = [
    `# ${link(article.title || words.untitled, article.url)}`,
    '',
    escapeMarkdown(verdict.summary),
    '',
  ];
  for (const reason of verdict.reasons) lines.push(`- ${escapeMarkdown(reason)}`);
  lines.push('', `## ${words.findings}`, '');
  lines.push(...standing.flatMap(finding => findingLines(finding, words)));
  if (aside.length) lines.push(`## ${words.setAside(aside.length)}`, '');
  lines.push(...aside.flatMap(finding => findingLines(finding, words)));
  if (versions.length) {
    lines.push(`## ${words.versions}`, '');
    for (const version of versions) {
      const label = [version.outlet, version.title || version.id].filter(Boolean).join(': ');
      lines.push(`- ${link(label, version.url)} (${escapeMarkdown(versionFacts(version, words))})`);
    }
    for (const evidence of lineage.evidence) lines.push(`- ${escapeMarkdown(evidence)}`);
    lines.push('');
  }
  lines.push(words.checkedWith, '');
  return lines.join('\n');
}
