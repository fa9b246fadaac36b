import type { Report } from '../../../story/report.ts';
import { webLink } from '../../browser/web-link.ts';
import { articleMarks, pieces } from '../side-by-side/pieces.ts';
import type { ExportWords } from './markdown.ts';

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

const STYLE = `:root{color-scheme:light dark;font:16px/1.6 system-ui,sans-serif}body{max-width:44rem;margin:2rem auto;padding:0 1rem}
mark{color:inherit;background:none;text-decoration:underline 2px;text-underline-offset:3px}
mark.meaning{text-decoration-color:#c2410c;background:#fb923c33}mark.wording{text-decoration:underline wavy #7c3aed}mark.note{text-decoration:underline dotted gray}
dt{font-weight:600;margin-top:1rem}dd{margin:0 0 .25rem}.why{opacity:.8}@media print{body{margin:0}dt{break-after:avoid}}`;

const link = (label: string, address: string | undefined): string => {
  const url = webLink(address);
  return url ? `<a rel="noreferrer" href="${escapeHtml(url)}">${escapeHtml(label)}</a>` : escapeHtml(label);
};

/** The report as one HTML file with nothing outside itself: the article with its marks, then every finding. */
export function toHtml(report: Report, words: ExportWords): string {
  const { article, verdict, versions, findings } = report;
  const marks = articleMarks(findings);
  let at = 0;
  const body = article.text
    .split('\n')
    .map(paragraph => {
      const span = { start: at, end: at + paragraph.length };
      at = span.end + 1;
      const marked = pieces(article.text, span, marks).map(({ text, finding }) =>
        finding
          ? `<mark class="${finding.severity}" title="${escapeHtml(finding.why)}">${escapeHtml(text)}</mark>`
          : escapeHtml(text),
      );
      return `<p dir="auto">${marked.join('')}</p>`;
    })
    .join('\n');
  const listed = findings.map(
    finding => `<dt>${escapeHtml(words.kind(finding.kind))}</dt>
<dd>${escapeHtml(words.here)}: ${escapeHtml(finding.text || words.leftOut)}</dd>
<dd>${escapeHtml(words.there)}: ${escapeHtml(finding.was ?? words.notThere)}</dd>
<dd class="why">${escapeHtml(finding.why)}</dd>`,
  );
  const others = versions.map(
    version =>
      `<li>${link([version.outlet, version.title ?? version.id].filter(Boolean).join(': '), version.url)}</li>`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(article.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(article.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${link(article.title, article.url)}</h1>
<p><strong>${escapeHtml(verdict.summary)}</strong></p>
${body}
<h2>${escapeHtml(words.findings)}</h2>
<dl>${listed.join('\n')}</dl>
${others.length ? `<h2>${escapeHtml(words.versions)}</h2>\n<ul>${others.join('\n')}</ul>` : ''}
<p>${escapeHtml(words.checkedWith)}</p>
</body>
</html>
`;
}
