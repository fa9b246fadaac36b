import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Severity } from '../../../story/finding.ts';
import { bringInSight } from './bring-in-sight.ts';
import type { Run } from './folds.ts';
import type { Row } from './rows.ts';
import { whenDrawn } from './use-drawn-rows.ts';

interface MinimapProps {
  readonly rows: readonly Row[];
  readonly runs: readonly Run[];
  readonly drawAll: () => void;
  readonly setAside: ReadonlySet<string>;
  readonly table: RefObject<HTMLElement | null>;
}

/** Units of the drawing from top to bottom. */
const HEIGHT = 1_000;
const KINDS: readonly Severity[] = ['note', 'wording', 'meaning'];

/** A row is about as high as its longer side; this many characters more for the space between rows. */
const ROW_SPACE = 40;

const lengthOf = (row: Row): number =>
  ROW_SPACE + Math.max(...[row.page, row.version].map(span => (span ? span.end - span.start : 0)));

/** Where each row begins, as a share of the whole. One more closes the last. What is folded is as high as its button. */
function beginnings(rows: readonly Row[], runs: readonly Run[]): number[] {
  const lengths = runs.flatMap(({ start, end, isFolded }) =>
    rows.slice(start, end).map((row, at) => (!isFolded ? lengthOf(row) : at === 0 ? ROW_SPACE : 0)),
  );
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  let at = 0;
  return [...lengths, 0].map(length => {
    const share = at / whole;
    at += length;
    return share;
  });
}

/**
 * The whole story at a glance beside the columns: a line for every finding, and the part that is in the window. For
 * pointers alone; the keyboard has the steps from finding to finding.
 */
export function Minimap({ rows, runs, drawAll, setAside, table }: MinimapProps) {
  const map = useRef<HTMLDivElement>(null);
  const seen = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const closed = new AbortController();
    let isAsked = false;
    const follow = () => {
      isAsked = false;
      if (!table.current || !seen.current) return;
      const { top, height } = table.current.getBoundingClientRect();
      const share = (pixels: number) => Math.min(1, Math.max(0, pixels / height));
      const [from, to] = [share(-top), share(innerHeight - top)];
      seen.current.style.transform = `translateY(${from * (map.current?.clientHeight ?? 0)}px)`;
      seen.current.style.height = `${(to - from) * 100}%`;
    };
    const ask = () => {
      if (!isAsked) requestAnimationFrame(follow);
      isAsked = true;
    };
    ask();
    addEventListener('scroll', ask, { passive: true, signal: closed.signal });
    addEventListener('resize', ask, { signal: closed.signal });
    // Rows are drawn, folded and laid out without a scroll.
    const size = new ResizeObserver(ask);
    if (table.current) size.observe(table.current);
    return () => {
      closed.abort();
      size.disconnect();
    };
  }, []);
  const starts = beginnings(rows, runs);
  // One path a kind: a long report has thousands of lines.
  const lines = (kind: Severity) =>
    rows
      .flatMap((row, index) => {
        const isHere = row.findings.some(({ id, severity }) => severity === kind && !setAside.has(id));
        return isHere ? [`M0 ${Math.round(HEIGHT * (starts[index] ?? 0)) + 1.5}h1`] : [];
      })
      .join('');
  const goTo = ({ clientY }: PointerEvent) => {
    if (!map.current) return;
    const { top, height } = map.current.getBoundingClientRect();
    const share = (clientY - top) / height;
    const row = Math.max(
      0,
      starts.findLastIndex(start => start <= share),
    );
    const folded = runs.find(({ start, end, isFolded }) => isFolded && start <= row && row < end);
    // Folded rows are not there: the reader comes to the next one, or to the last where they close the text.
    const there = !folded ? row : folded.end < rows.length ? folded.end : folded.start - 1;
    whenDrawn(`row-${there + 1}`, drawAll, bringInSight);
  };
  return (
    <div ref={map} class="minimap" aria-hidden="true" onPointerDown={goTo}>
      <div ref={seen} class="minimap-seen" />
      <svg aria-hidden="true" class="minimap-lines" viewBox={`0 0 1 ${HEIGHT}`} preserveAspectRatio="none">
        {KINDS.map(kind => (
          <path key={kind} class={`minimap-line minimap-line--${kind}`} d={lines(kind)} />
        ))}
      </svg>
    </div>
  );
}
