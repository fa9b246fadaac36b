import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Report } from '../../../story/report.ts';
import type { Version } from '../../../story/version.ts';
import { counted, text } from '../../browser/text.ts';
import { nameIn } from '../provenance/names.ts';
import { ColumnHeads } from './column-heads.tsx';
import { articleMarks, versionMarks } from './pieces.ts';
import { RowView } from './row-view.tsx';
import type { Row } from './rows.ts';
import { useActive } from './use-active.ts';
import type { Folds } from './use-folds.ts';
import { useLinks } from './use-links.ts';

interface ColumnsProps {
  readonly report: Report;
  readonly version: Version | null;
  readonly rows: readonly Row[];
  /** Rows from this one on are still to be drawn. */
  readonly upTo: number;
  readonly setAside: ReadonlySet<string>;
  readonly folds: Folds;
}

/** The two texts, sentence beside sentence; the article alone where there is no other. */
export function Columns({ report, version, rows, upTo, setAside, folds }: ColumnsProps) {
  const table = useRef<HTMLTableElement>(null);
  const { runs, last, open } = folds;
  const drawn = useMemo(() => {
    const findings = rows.flatMap(row => row.findings);
    const here = { whose: text('thisPage'), text: report.article.text, marks: articleMarks(findings) };
    const there = version && {
      whose: nameIn(report, version.id),
      text: version.text,
      marks: versionMarks(findings, version.id),
    };
    return rows.map((row, index) => (
      <RowView key={index} row={row} index={index} here={here} there={there} setAside={setAside} />
    ));
  }, [rows, setAside]);
  useEffect(() => {
    // The button that opened them has gone, and the keyboard's place with it.
    const row = last === undefined ? null : document.getElementById(`row-${last + 1}`);
    if (!row) return;
    row.tabIndex = -1;
    row.focus({ preventScroll: true });
  }, [last]);
  useLinks(table, [rows, setAside, runs], upTo);
  const active = useActive();
  return (
    <table
      ref={table}
      aria-label={text(version ? 'reportSideBySide' : 'reportText')}
      aria-busy={upTo < rows.length}
      class={version ? 'columns' : 'columns columns--alone'}
      {...active}
    >
      <thead>
        <ColumnHeads report={report} version={version} />
      </thead>
      {runs.map(({ start, end, isFolded }) =>
        isFolded ? (
          <Fold key={`fold-${start}`} count={end - start} onOpen={() => open(start)} />
        ) : (
          partsOf(start, end).map(([from, to]) => (
            <tbody key={from} class={from < upTo ? 'part-of-table' : 'part-of-table part-of-table--waiting'}>
              {from < upTo && drawn.slice(from, to)}
            </tbody>
          ))
        ),
      )}
    </table>
  );
}

/** So many rows are laid out together: each by itself makes a long report stutter, all at once makes it wait. */
const PART = 12;

function partsOf(start: number, end: number): (readonly [number, number])[] {
  const count = Math.ceil((end - start) / PART);
  return Array.from({ length: count }, (_, part) => {
    const from = start + part * PART;
    return [from, Math.min(from + PART, end)];
  });
}

interface FoldProps {
  readonly count: number;
  readonly onOpen: () => void;
}

const Fold = ({ count, onOpen }: FoldProps) => (
  <tbody>
    <tr class="fold">
      <td colSpan={4}>
        <button type="button" class="button button--plain" onClick={onOpen}>
          {counted('rowsFolded', count)}
        </button>
      </td>
    </tr>
  </tbody>
);
