import type { Report } from '../../story/report.ts';
import type { Span } from '../../story/span.ts';
import type { Version } from '../../story/version.ts';
import { text } from '../browser/text.ts';
import { articleMarks, type Mark, pieces, versionMarks } from './pieces.ts';
import type { Row, RowState } from './rows.ts';

const SIGNS: Readonly<Record<RowState, string>> = {
  same: '=',
  alike: '≈',
  changed: '≠',
  'here-only': '+',
  'there-only': '−',
};

/** Nothing a reader should see. */
const isQuiet = ({ state, moved }: Row): boolean => !moved && (state === 'same' || state === 'alike');

interface ColumnsProps {
  readonly report: Report;
  readonly version: Version;
  readonly rows: readonly Row[];
  readonly onlyChanges: boolean;
}

/** The two texts, sentence beside sentence. Rows outside the window are not laid out (content-visibility). */
export function Columns({ report, version, rows, onlyChanges }: ColumnsProps) {
  const here = articleMarks(report.findings);
  const there = versionMarks(report.findings, version.id);
  return (
    <table class="columns">
      <thead>
        <tr>
          <th scope="col">{text('thisPage')}</th>
          <th scope="col">
            <span class="unseen">{text('reportRelation')}</span>
          </th>
          <th scope="col">{version.outlet ?? version.title ?? text('untitled')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) =>
          onlyChanges && isQuiet(row) ? null : (
            <tr key={index} id={`row-${index}`} class={`row row--${row.state}`}>
              <td dir="auto">
                <Side text={report.article.text} span={row.page} marks={here} />
              </td>
              <td class="row-sign">
                <span aria-hidden="true">{row.moved ? '⇅' : SIGNS[row.state]}</span>
                <span class="unseen">{text(row.moved ? 'rowMoved' : ROW_TEXTS[row.state])}</span>
              </td>
              <td dir="auto">
                <Side text={version.text} span={row.version} marks={there} />
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

const ROW_TEXTS = {
  same: 'rowSame',
  alike: 'rowAlike',
  changed: 'rowChanged',
  'here-only': 'rowHereOnly',
  'there-only': 'rowThereOnly',
} as const;

interface SideProps {
  readonly text: string;
  readonly span: Span | null;
  readonly marks: readonly Mark[];
}

function Side({ text: whole, span, marks }: SideProps) {
  if (!span) return <span class="row-nothing">—</span>;
  return (
    <>
      {pieces(whole, span, marks).map((piece, index) =>
        piece.finding ? (
          <mark
            key={index}
            class={`mark mark--${piece.finding.severity}`}
            title={`${text(`kind_${piece.finding.kind}`)}: ${piece.finding.why}`}
          >
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </>
  );
}
