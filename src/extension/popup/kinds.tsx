import type { Finding, FindingKind } from '../../story/finding.ts';
import { text } from '../browser/text.ts';

interface KindsProps {
  readonly findings: readonly Finding[];
  readonly chosen: FindingKind | null;
  readonly onChoose: (kind: FindingKind | null) => void;
}

/** Shows one kind of finding only. One kind alone needs no choice. */
export function Kinds({ findings, chosen, onChoose }: KindsProps) {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size < 2) return null;
  return (
    <fieldset class="kinds">
      <legend class="unseen">{text('filterTitle')}</legend>
      <Chip
        label={text('filterAll')}
        count={findings.length}
        checked={chosen === null}
        onChoose={() => onChoose(null)}
      />
      {[...counts].map(([kind, count]) => (
        <Chip
          key={kind}
          label={text(`kind_${kind}`)}
          count={count}
          checked={chosen === kind}
          onChoose={() => onChoose(kind)}
        />
      ))}
    </fieldset>
  );
}

interface ChipProps {
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Chip({ label, count, checked, onChoose }: ChipProps) {
  return (
    <label class="chip">
      <input type="radio" name="kind" class="unseen" checked={checked} onChange={onChoose} />
      <span>
        {label} <span class="count">{count}</span>
      </span>
    </label>
  );
}
