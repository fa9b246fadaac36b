import type { Finding } from '../../../story/finding.ts';
import type { Report, ReportVersion } from '../../../story/report.ts';
import type { EvidenceLink } from '../../browser/tab-state.ts';
import { webLink } from '../../browser/web-link.ts';
import { articleMarks, pieces } from '../side-by-side/pieces.ts';
import { HTML_STYLE } from './html-style.ts';
import { apart, type ExportWords, otherWording, type SetAside, versionFacts } from './markdown.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Foreign text as HTML text or a quoted attribute value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, mark => ENTITIES[mark] ?? mark);

// The file may be opened anywhere: it may run nothing and fetch nothing, whatever is in the texts.
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const link = (label: string, address: string | undefined): string => {
  const url = webLink(address);
  return url ? `<a rel="noreferrer" href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label);
};

const list = (entries: readonly string[]): string =>
  entries.length ? `<ul>\n${entries.map(entry => `<li>${entry}</li>`).join('\n')}\n</ul>` : '';

/** The article with the marks of what stands, each of which leads to its finding. */
function articleHtml({ article }: Report, standing: readonly Finding[]): string {
  const marks = articleMarks(standing);
  let at = 0;
  return article.text
    .split('\n')
    .map(paragraph => {
      const span = { start: at, end: at + paragraph.length };
      at = span.end + 1;
      const marked = pieces(article.text, span, marks).map(({ text, finding }) =>
        finding
          ? `<mark class="${finding.severity}"><a href="#${escapeHtml(finding.id)}">${escapeHtml(text)}</a></mark>`
          : escapeHtml(text),
      );
      return `<p dir="auto">${marked.join('')}</p>`;
    })
    .join('\n');
}

const wordingHtml = (label: string, wording: string): string =>
  `<p><span class="soft">${escapeHtml(label)}:</span> <span dir="auto">${escapeHtml(wording)}</span></p>`;

function findingHtml(finding: Finding, words: ExportWords): string {
  const { id, kind, severity, text, why } = finding;
  const other = otherWording(finding, words);
  return `<article class="finding ${severity}" id="${escapeHtml(id)}">
<h3>${escapeHtml(words.kind(kind))}</h3>
${wordingHtml(words.here, text || words.leftOut)}
${other ? wordingHtml(other.label, other.was || words.notThere) : ''}
<p class="soft">${escapeHtml(why)}</p>
</article>`;
}

function versionHtml(version: ReportVersion, evidence: readonly EvidenceLink[], words: ExportWords): string {
  const label = [version.outlet, version.title || version.id].filter(Boolean).join(': ');
  const links = evidence.map(one => link(one.label, one.url));
  return `<bdi>${link(label, version.url)}</bdi> <span class="soft">(${escapeHtml(versionFacts(version, words))})</span>${links
    .map(one => `<br>${one}`)
    .join('')}`;
}

/**
 * The report as one HTML file with nothing outside itself: the answer, the article with its marks, every finding at
 * an address of its own, every version with the links by which others can check it.
 */
export function toHtml(
  report: Report,
  words: ExportWords,
  setAside: SetAside,
  evidence: Readonly<Record<string, readonly EvidenceLink[]>> = {},
): string {
  const { article, verdict, versions, findings, lineage } = report;
  const { standing, aside } = apart(findings, setAside);
  const listed = (some: readonly Finding[]) => some.map(finding => findingHtml(finding, words)).join('\n');
  const title = article.title || words.untitled;
  const published = article.published && words.date(article.published);
  const facts = [article.outlet, article.byline, published].filter(Boolean).join(' · ');
  const others = versions.map(version => versionHtml(version, evidence[version.id] ?? [], words));
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}" dir="${escapeHtml(words.direction)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<h1 dir="auto" lang="${escapeHtml(article.language)}">${link(title, article.url)}</h1>
<p class="soft">${escapeHtml(facts)}</p>
<section class="verdict">
<p>${escapeHtml(verdict.summary)}</p>
${list(verdict.reasons.map(escapeHtml))}
</section>
<h2>${escapeHtml(words.findings)}</h2>
${listed(standing)}
${aside.length ? `<h2>${escapeHtml(words.setAside(aside.length))}</h2>\n${listed(aside)}` : ''}
<h2>${escapeHtml(words.article)}</h2>
<section class="text" lang="${escapeHtml(article.language)}">
${articleHtml(report, standing)}
</section>
${others.length ? `<h2>${escapeHtml(words.versions)}</h2>\n${list(others)}\n${list(lineage.evidence.map(escapeHtml))}` : ''}
<p class="soft">${escapeHtml(words.checkedWith)}</p>
</body>
</html>
`;
}
