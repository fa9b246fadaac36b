import type { LineageEdge, Report } from '../../../story/report.ts';
import { percentText, text } from '../../browser/text.ts';
import { fullNameIn } from './names.ts';
import { VersionTree } from './version-tree.tsx';

interface ProvenanceProps {
  readonly report: Report;
  readonly chosen: string | null;
  readonly onVersion: (id: string) => void;
}

/** A coin says as much: such a step is drawn, dashed, and there is nothing to say of it. */
const COIN = 0.55;
const isTelling = ({ confidence, evidence }: LineageEdge): boolean =>
  confidence > COIN || evidence.length > 0;

/** Who copied whom, as a drawing and in sentences. */
export function Provenance({ report, chosen, onVersion }: ProvenanceProps) {
  const { lineage, versions } = report;
  if (versions.length === 0) return null;
  const told = new Set(lineage.edges.flatMap(edge => edge.evidence));
  const rest = lineage.evidence.filter(sentence => !told.has(sentence));
  return (
    <section class="report-part" id="provenance" aria-labelledby="provenance-title">
      <h2 id="provenance-title">{text('versionsTitle')}</h2>
      <div class="tree-frame">
        <VersionTree report={report} chosen={chosen} onVersion={onVersion} />
      </div>
      <ul class="edges">
        {lineage.edges.filter(isTelling).map(({ from, to, confidence, evidence }) => (
          <li key={`${from} ${to}`} class="edge">
            <h3>
              {text('edgeFromTo', fullNameIn(report, from), fullNameIn(report, to))}{' '}
              <span class="soft small">{text('edgeSure', percentText(confidence))}</span>
            </h3>
            <Sentences all={evidence} />
          </li>
        ))}
      </ul>
      <Sentences all={rest} />
    </section>
  );
}

const Sentences = ({ all }: { readonly all: readonly string[] }) =>
  all.length > 0 ? (
    <ul class="bullets">
      {all.map(sentence => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  ) : null;
