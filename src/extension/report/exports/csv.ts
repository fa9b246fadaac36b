import type { Report } from '../../../story/report.ts';
import type { SetAside } from './markdown.ts';

/** Without it spreadsheet programs read the file as an old Western one and break every letter beyond ASCII. */
const BYTE_ORDER_MARK = '\uFEFF';

const COLUMNS = ['kind', 'severity', 'text', 'was', 'version', 'start', 'end', 'confidence', 'why'] as const;

/**
 * One field as RFC 4180 wants it. A text that a spreadsheet would take for a formula is led by an apostrophe:
 * the words come from somebody's page (OWASP, "CSV Injection", which names the full-width signs, too).
 */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The findings that stand, one a row, as RFC 4180 CSV with a header. Offsets are UTF-16 units of the article's text.
 */
export function toCsv(report: Report, setAside: SetAside): string {
  const standing = report.findings.filter(({ id }) => !setAside.has(id));
  const rows = standing.map(finding =>
    [
      finding.kind,
      finding.severity,
      finding.text,
      finding.was ?? '',
      finding.versionId ?? '',
      finding.start,
      finding.end,
      finding.confidence,
      finding.why,
    ].map(field),
  );
  return BYTE_ORDER_MARK + [COLUMNS, ...rows].map(row => `${row.join(',')}\r\n`).join('');
}
