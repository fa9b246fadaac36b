import type { Report } from '../../story/report.ts';
import { dateText, percentText, text } from '../browser/text.ts';
import { layOutTree, type TreeNode } from './tree.ts';

// Drawn in CSS pixels: a box holds an outlet's name, a date and, for the original, that it is one.
const BOX = { width: 200, height: 66 };
const STEP = { x: 270, y: 84 };
const MARGIN = 8;
const LONGEST_NAME = 24;

const left = (node: TreeNode) => MARGIN + node.depth * STEP.x;
const top = (node: TreeNode) => MARGIN + node.row * STEP.y;
const cut = (name: string) => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** Who copied whom, as far as the evidence goes, with how sure each step is. */
export function VersionTree({ report }: { readonly report: Report }) {
  const { article, versions, lineage } = report;
  if (versions.length === 0) return null;
  const tree = layOutTree(versions, lineage);
  const label = (id: string) => {
    const version = versions.find(one => one.id === id);
    const name = id === 'page' ? text('thisPage') : (version?.outlet ?? version?.title ?? text('untitled'));
    const published = id === 'page' ? article.published : version?.published;
    return { name, date: published ? dateText(published) : '' };
  };
  return (
    <svg
      class="tree"
      role="img"
      aria-label={text('reportTree')}
      width={MARGIN * 2 + tree.depth * STEP.x + BOX.width}
      height={MARGIN * 2 + (tree.rows - 1) * STEP.y + BOX.height}
    >
      {tree.edges.map(({ from, to, confidence }) => {
        const start = { x: left(from) + BOX.width, y: top(from) + BOX.height / 2 };
        const end = { x: left(to), y: top(to) + BOX.height / 2 };
        const middle = (start.x + end.x) / 2;
        return (
          <g key={`${from.id}-${to.id}`}>
            <path
              class="tree-edge"
              d={`M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`}
            />
            <text class="tree-sure" x={middle} y={(start.y + end.y) / 2 - 6} text-anchor="middle">
              {percentText(confidence)}
            </text>
          </g>
        );
      })}
      {tree.nodes.map(node => {
        const { name, date } = label(node.id);
        const isOriginal = lineage.original === node.id;
        return (
          <g key={node.id} transform={`translate(${left(node)} ${top(node)})`}>
            <rect
              class={isOriginal ? 'tree-box tree-box--original' : 'tree-box'}
              width={BOX.width}
              height={BOX.height}
              rx="6"
            />
            <text class="tree-name" x="12" y="22">
              {cut(name)}
            </text>
            <text class="tree-date" x="12" y="40">
              {date}
            </text>
            {isOriginal && (
              <text class="tree-original" x="12" y="57">
                {text('likelyOriginal')}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
