import type { Finding, FindingKind } from '../../story/finding.ts';
import { text } from '../browser/text.ts';

interface KindsProps {
  readonly findings: readonly Finding[];
  readonly chosen: FindingKind | null;
  readonly onChoose: (kind: FindingKind | null) => void;
}

/** A choice of one kind, with how many there are of each and of all. One kind alone needs no choice. */
export function Kinds({ findings, chosen, onChoose }: KindsProps) {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size < 2) return null;
  const choose = (value: string) => onChoose([...counts.keys()].find(kind => kind === value) ?? null);
  return (
    <select
      class="field kinds"
      aria-label={text('filterTitle')}
      value={chosen ?? ''}
      onChange={event => choose(event.currentTarget.value)}
    >
      <option value="">{`${text('filterAll')} (${findings.length})`}</option>
      {[...counts].map(([kind, count]) => (
        <option key={kind} value={kind}>
          {`${text(`kind_${kind}`)} (${count})`}
        </option>
      ))}
    </select>
  );
}
