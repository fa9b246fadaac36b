import { useEffect, useState } from 'preact/hooks';
import { check } from '../../../engine/check.ts';
import { openLexicon } from '../../../engine/lexicon/open-lexicon.ts';
import { readPackagedFile } from '../../../lookup/sources/http.ts';
import type { Finding } from '../../../story/finding.ts';
import type { Report } from '../../../story/report.ts';
import { addressOf } from '../../browser/api.ts';
import { text } from '../../browser/text.ts';
import { interpreter } from '../../browser/told/interpreter.ts';
import { whyBeyond } from '../../browser/why-beyond.ts';
import { type Piece, wordChanges } from '../../browser/word-changes.ts';
import { COPY, ORIGINAL } from './demo-story.ts';
import { type Segment, segments } from './segments.ts';

/** Checked here and now by the same engine that checks pages. */
async function checkDemo(): Promise<Report> {
  const lexicon = openLexicon(await readPackagedFile(addressOf('english.lexicon')));
  const report = check(COPY, [ORIGINAL], lexicon);
  const tell = await interpreter();
  return { ...report, findings: report.findings.map(one => ({ ...one, why: tell(one.why) })) };
}

/** A short invented story with its findings live: a press on one tells what stood there. */
export function Demo() {
  const [report, setReport] = useState<Report>();
  const [chosen, setChosen] = useState<Finding>();
  useEffect(() => {
    void checkDemo().then(made => {
      setReport(made);
      setChosen(made.findings.find(finding => finding.severity === 'meaning'));
    });
  }, []);
  let end = -1;
  const lines = COPY.text.split('\n').map(line => {
    const start = end + 1;
    end = start + line.length;
    return { start, end };
  });
  return (
    <figure class="demo">
      <article lang="en" dir="ltr">
        <p class="soft small">{COPY.outlet}</p>
        <h3>{COPY.title}</h3>
        {lines.map(line => (
          <p key={line.start}>
            {segments(COPY.text, line.start, line.end, report?.findings ?? []).map((segment, at) =>
              segment.finding ? (
                <Marked
                  key={at}
                  segment={segment}
                  isChosen={segment.finding === chosen}
                  onChoose={() => segment.finding && setChosen(segment.finding)}
                />
              ) : (
                segment.text
              ),
            )}
          </p>
        ))}
      </article>
      <figcaption aria-live="polite">{chosen && <Card finding={chosen} />}</figcaption>
    </figure>
  );
}

interface MarkedProps {
  readonly segment: Segment;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** A marked place, which breaks over lines as the words around it do; a button would not. */
function Marked({ segment, isChosen, onChoose }: MarkedProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is a box that does not break over lines.
    <span
      role="button"
      tabIndex={0}
      class={`mark mark--${segment.finding?.severity}`}
      aria-pressed={isChosen}
      onClick={onChoose}
      onKeyDown={event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      {segment.text}
    </span>
  );
}

function Card({ finding }: { readonly finding: Finding }) {
  const { here, there } = wordChanges(finding.text, finding.was ?? '');
  const why = whyBeyond(finding.why, text);
  return (
    <div class={`demo-card demo-card--${finding.severity}`}>
      <b>{text(`kind_${finding.kind}`)}</b>
      <dl>
        <Wording outlet={COPY.outlet} pieces={here} />
        <Wording outlet={ORIGINAL.outlet} pieces={there} />
      </dl>
      {why && <p class="soft small">{why}</p>}
    </div>
  );
}

interface WordingProps {
  readonly outlet: string | undefined;
  readonly pieces: readonly Piece[];
}

/** One of the two wordings, its own words bold. */
function Wording({ outlet, pieces }: WordingProps) {
  if (!pieces.some(piece => piece.text)) return null;
  return (
    <div>
      <dt class="soft small">
        <bdi>{outlet}</bdi>
      </dt>
      <dd lang="en" dir="ltr">
        {pieces.map((piece, at) => (piece.changed ? <b key={at}>{piece.text}</b> : piece.text))}
      </dd>
    </div>
  );
}
