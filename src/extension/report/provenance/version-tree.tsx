import type { Report } from '../../../story/report.ts';
import { dateText, directionOfTexts, percentText, text } from '../../browser/text.ts';
import { nameIn } from './names.ts';
import { layOutTree, type TreeNode } from './tree.ts';

// Drawn in CSS pixels: a box holds an outlet's name, a date and, for the original, that it is one.
const BOX = { width: 240, height: 68 };
const STEP = { x: 320, y: 86 };
const MARGIN = 6;

const top = (node: TreeNode) => MARGIN + node.row * STEP.y;

interface VersionTreeProps {
  readonly report: Report;
  /** The version that stands beside the page. */
  readonly chosen: string | null;
  readonly onVersion: (id: string) => void;
}

/** Who copied whom, as far as the evidence goes, with how sure each step is. A press puts a version beside the page. */
export function VersionTree({ report, chosen, onVersion }: VersionTreeProps) {
  const { article, versions, lineage } = report;
  const tree = layOutTree(versions, lineage);
  /** Copies stand where the reader reads on: left of their originals where one reads from right to left. */
  const isMirrored = directionOfTexts() === 'rtl';
  const left = ({ depth }: TreeNode) => MARGIN + (isMirrored ? tree.depth - depth : depth) * STEP.x;
  const dateOf = (id: string) => {
    const version = versions.find(one => one.id === id);
    if (version?.archived) return text('archivedAt', dateText(version.archived));
    const published = id === 'page' ? article.published : version?.published;
    return published ? dateText(published) : '';
  };
  const box = (node: TreeNode) => (
    <>
      <rect
        class={lineage.original === node.id ? 'tree-box tree-box--original' : 'tree-box'}
        width={BOX.width}
        height={BOX.height}
        rx="8"
      />
      {/* HTML, not SVG's text: that would run out of its box, and begin outside it from right to left. */}
      <foreignObject width={BOX.width} height={BOX.height}>
        <div class="tree-words" dir={isMirrored ? 'rtl' : 'ltr'}>
          <b class="tree-name">
            <bdi>{nameIn(report, node.id)}</bdi>
          </b>
          <span class="tree-date">{dateOf(node.id)}</span>
          {lineage.original === node.id && <b class="tree-original">{text('likelyOriginal')}</b>}
        </div>
      </foreignObject>
    </>
  );
  const width = MARGIN * 2 + tree.depth * STEP.x + BOX.width;
  const height = MARGIN * 2 + (tree.rows - 1) * STEP.y + BOX.height;
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element of HTML groups parts of a drawing.
    <svg
      class="tree"
      role="group"
      aria-label={text('reportTree')}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
    >
      {tree.edges.map(({ from, to, confidence }) => {
        const start = { x: left(from) + (isMirrored ? 0 : BOX.width), y: top(from) + BOX.height / 2 };
        const end = { x: left(to) + (isMirrored ? BOX.width : 0), y: top(to) + BOX.height / 2 };
        const back = isMirrored ? 1 : -1;
        const middle = (start.x + end.x) / 2;
        return (
          <g key={`${from.id} ${to.id}`}>
            <path
              class={confidence < 0.75 ? 'tree-edge tree-edge--unsure' : 'tree-edge'}
              d={`M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`}
            />
            <path class="tree-arrow" d={`M${end.x} ${end.y}l${7 * back} -4v8z`} />
            <text
              class="tree-sure"
              x={end.x + 10 * back}
              y={end.y - 8}
              text-anchor={isMirrored ? 'start' : 'end'}
            >
              {percentText(confidence)}
            </text>
          </g>
        );
      })}
      {tree.nodes.map(node => (
        <g key={node.id} transform={`translate(${left(node)} ${top(node)})`}>
          {node.id === 'page' ? (
            box(node)
          ) : (
            // biome-ignore lint/a11y/useValidAnchor: it leads to the columns, and says what to show there.
            <a
              class="tree-node"
              href="#side-by-side"
              aria-current={node.id === chosen}
              onClick={() => onVersion(node.id)}
            >
              {box(node)}
            </a>
          )}
        </g>
      ))}
    </svg>
  );
}
