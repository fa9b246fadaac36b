import type { Report } from '../../story/report.ts';
import { text } from '../browser/text.ts';
import { type Row, rowAt } from './rows.ts';

/** Characters of a finding that name its line for screen readers. */
const LONGEST_NAME = 120;

interface MinimapProps {
  readonly report: Report;
  readonly rows: readonly Row[];
}

/** The whole story at a glance: a line for every finding where it stands; a press goes there. */
export function Minimap({ report, rows }: MinimapProps) {
  if (rows.length === 0) return null;
  return (
    <nav class="minimap" aria-label={text('reportMinimap')}>
      {report.findings.map(finding => {
        const row = Math.max(0, rowAt(rows, finding.start));
        return (
          <a
            key={finding.id}
            class={`minimap-line minimap-line--${finding.severity}`}
            href={`#row-${row}`}
            style={{ top: `${(100 * row) / rows.length}%` }}
          >
            <span class="unseen">
              {text(`kind_${finding.kind}`)}: {(finding.text || (finding.was ?? '')).slice(0, LONGEST_NAME)}
            </span>
          </a>
        );
      })}
    </nav>
  );
}
