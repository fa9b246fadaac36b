import type { Finding, FindingKind } from '../../../story/finding.ts';
import type { Span } from '../../../story/span.ts';
import { type TextName, text } from '../../browser/text.ts';
import { MarkedText } from './marked-text.tsx';
import { Note } from './note.tsx';
import type { Mark } from './pieces.ts';
import type { Row, RowState } from './rows.ts';

const SIGNS: Readonly<Record<RowState, { sign: string; says: TextName }>> = {
  same: { sign: '', says: 'rowSame' },
  alike: { sign: '', says: 'rowAlike' },
  changed: { sign: '', says: 'rowChanged' },
  'here-only': { sign: '+', says: 'rowHereOnly' },
  'there-only': { sign: '−', says: 'rowThereOnly' },
  alone: { sign: '', says: 'rowSame' },
};

export interface Side {
  /** Whose words they are. */
  readonly whose: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface RowViewProps {
  readonly row: Row;
  readonly index: number;
  readonly here: Side;
  /** Null where there is no other version. */
  readonly there: Side | null;
  readonly setAside: ReadonlySet<string>;
}

/** A sentence beside its like, and what was found in it. */
export function RowView({ row, index, here, there, setAside }: RowViewProps) {
  const { state, moved, findings, opens } = row;
  const { sign, says } = SIGNS[state];
  return (
    <tr id={`row-${index + 1}`} class={`pair pair--${moved ? 'moved' : state}${opens ? ' pair--opens' : ''}`}>
      <Words side={here} span={row.page} setAside={setAside} />
      {there && (
        <>
          <td class="pair-sign">
            <svg class="links" aria-hidden="true">
              <path class="links-band" />
              {findings.map(({ id, severity }) => (
                <path
                  key={id}
                  class={`links-line links-line--${setAside.has(id) ? 'aside' : severity}`}
                  data-finding={id}
                />
              ))}
            </svg>
            <span aria-hidden="true">{moved ? '⇅' : sign}</span>
            <span class="unseen">{text(moved ? 'rowMoved' : says)}</span>
          </td>
          <Words side={there} span={row.version} setAside={setAside} />
        </>
      )}
      <td class="notes">
        {[...byKind(findings)].map(([kind, alike]) => (
          <div key={kind} class="note-group">
            {alike.map((finding, at) => (
              <Note
                key={finding.id}
                finding={finding}
                isFirst={at === 0}
                isSetAside={setAside.has(finding.id)}
              />
            ))}
          </div>
        ))}
      </td>
    </tr>
  );
}

/** Findings of one kind stand together: in a sentence that was reworded throughout there are many. */
function byKind(findings: readonly Finding[]): ReadonlyMap<FindingKind, readonly Finding[]> {
  const kinds = new Map<FindingKind, Finding[]>();
  for (const finding of findings) kinds.set(finding.kind, [...(kinds.get(finding.kind) ?? []), finding]);
  return kinds;
}

interface WordsProps {
  readonly side: Side;
  readonly span: Span | null;
  readonly setAside: ReadonlySet<string>;
}

const Words = ({ side, span, setAside }: WordsProps) => (
  <td class="side" data-whose={side.whose}>
    {span && (
      <p dir="auto">
        <MarkedText text={side.text} span={span} marks={side.marks} setAside={setAside} />
      </p>
    )}
  </td>
);
