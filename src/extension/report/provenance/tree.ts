import type { Lineage, ReportVersion } from '../../../story/report.ts';

/** A text in the drawing of who copied whom. `id` is a version's id, or "page". */
export interface TreeNode {
  readonly id: string;
  /** Steps from a text that was copied from none of the others. */
  readonly depth: number;
  /** Row in the drawing, from 0 at the top. */
  readonly row: number;
}

export interface TreeEdge {
  readonly from: TreeNode;
  readonly to: TreeNode;
  /** 0–1 */
  readonly confidence: number;
}

export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly edges: readonly TreeEdge[];
  /** The deepest node's depth. */
  readonly depth: number;
  readonly rows: number;
}

/**
 * Lays the lineage out from left to right: originals first, each copy right of what it was copied from.
 * A text that no edge names stands at the left by itself.
 */
export function layOutTree(versions: readonly ReportVersion[], lineage: Lineage): Tree {
  const ids = ['page', ...versions.map(version => version.id)];
  const parent = new Map(lineage.edges.map(edge => [edge.to, edge.from]));
  const nodes = new Map<string, TreeNode>();
  let rows = 0;
  const place = (id: string, depth: number, row: number) => {
    nodes.set(id, { id, depth, row });
    const children = ids.filter(child => parent.get(child) === id && !nodes.has(child));
    // The first copy stands beside what it was copied from, every other in a row of its own.
    children.forEach((child, index) => {
      if (!nodes.has(child)) place(child, depth + 1, index === 0 ? row : rows++);
    });
  };
  for (const id of ids) if (!parent.has(id)) place(id, 0, rows++);
  // A ring of edges has no beginning; what only hangs on one is drawn from where it was entered.
  for (const id of ids) if (!nodes.has(id)) place(id, 0, rows++);
  const edges = lineage.edges.flatMap(edge => {
    const from = nodes.get(edge.from);
    const to = nodes.get(edge.to);
    return from && to ? [{ from, to, confidence: edge.confidence }] : [];
  });
  return {
    nodes: [...nodes.values()],
    edges,
    depth: Math.max(0, ...[...nodes.values()].map(node => node.depth)),
    rows,
  };
}
