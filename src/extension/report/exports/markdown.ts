import type { Finding, FindingKind } from '../../../story/finding.ts';
import type { Report } from '../../../story/report.ts';
import { webLink } from '../../browser/web-link.ts';

/** The words an export needs in the reader's language. */
export interface ExportWords {
  readonly kind: (kind: FindingKind) => string;
  readonly here: string;
  readonly there: string;
  readonly versions: string;
  readonly findings: string;
  readonly article: string;
  readonly leftOut: string;
  readonly notThere: string;
  readonly checkedWith: string;
}

/** Text of a page as Markdown text: nothing in it is taken for mark-up, a link or HTML. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, '\\$&').replace(/(?<!\s)\s*\n\s*/g, ' ');

const link = (label: string, address: string | undefined): string => {
  const url = webLink(address);
  return url ? `[${escapeMarkdown(label)}](<${url}>)` : escapeMarkdown(label);
};

const findingLines = (finding: Finding, words: ExportWords): string[] => [
  `### ${words.kind(finding.kind)}`,
  '',
  `- ${words.here}: ${finding.text ? `“${escapeMarkdown(finding.text)}”` : words.leftOut}`,
  `- ${words.there}: ${finding.was ? `“${escapeMarkdown(finding.was)}”` : words.notThere}`,
  '',
  escapeMarkdown(finding.why),
  '',
];

/** The report as Markdown (CommonMark), to paste into a note or a ticket. */
export function toMarkdown(report: Report, words: ExportWords): string {
  const { article, verdict, versions, findings, lineage } = report;
  const lines = [`# ${link(article.title, article.url)}`, '', escapeMarkdown(verdict.summary), ''];
  for (const reason of verdict.reasons) lines.push(`- ${escapeMarkdown(reason)}`);
  if (versions.length) {
    lines.push('', `## ${words.versions}`, '');
    for (const version of versions) {
      const label = [version.outlet, version.title ?? version.id].filter(Boolean).join(': ');
      const details = [version.published, `${Math.round(version.similarity * 100)} %`].filter(Boolean);
      lines.push(`- ${link(label, version.url)} (${details.join(', ')})`);
    }
    for (const evidence of lineage.evidence) lines.push(`- ${escapeMarkdown(evidence)}`);
  }
  lines.push('', `## ${words.findings}`, '', ...findings.flatMap(finding => findingLines(finding, words)));
  lines.push(words.checkedWith, '');
  return lines.join('\n');
}
