import type { Lineage, LineageEdge } from '../../story/report.ts';
import { type Arc, heaviestArborescence } from './arborescence.ts';
import { chanceOfFirst, type Direction } from './direction.ts';

/** Two of the texts, by number, what speaks for which came first, and how alike they are (0–1). */
export interface Kinship {
  readonly a: number;
  readonly b: number;
  readonly direction: Direction;
  readonly similarity: number;
}

export const UNKNOWN_LINEAGE: Lineage = { original: null, confidence: 0, edges: [], evidence: [] };

/** Below three in four an original is not named: on the development pairs weaker evidence was wrong too often. */
const SURE = 0.75;
/** How much being alike counts against direction: a copy's copy is more like the copy than like the original. */
const ALIKE = 4;
const LEAST_SIMILARITY = 0.05;
const MOST_SENTENCES = 8;

const NEITHER =
  'Each has kept what the other damaged: both seem to come from a third text that is not among these.';
const THIN = 'That is too little to say which was there first.';

/** Both directions of every pair, weighted by how likely the one is a copy of the other. */
const arcsOf = (kinships: readonly Kinship[]): Arc[] =>
  kinships.flatMap(({ a, b, direction, similarity }) => {
    const alike = ALIKE * Math.log(Math.max(LEAST_SIMILARITY, similarity));
    const first = Math.max(Number.EPSILON, chanceOfFirst(direction));
    const second = Math.max(Number.EPSILON, chanceOfFirst({ logOdds: -direction.logOdds }));
    return [
      { from: a, to: b, weight: Math.log(first) + alike },
      { from: b, to: a, weight: Math.log(second) + alike },
    ];
  });

interface Rooted {
  readonly root: number;
  readonly arcs: readonly Arc[];
  readonly weight: number;
}

function bestTrees(nodes: readonly number[], arcs: readonly Arc[]): Rooted[] {
  const trees = nodes.flatMap(root => {
    const tree = heaviestArborescence(nodes, arcs, root);
    return tree ? [{ root, arcs: tree, weight: tree.reduce((sum, arc) => sum + arc.weight, 0) }] : [];
  });
  return trees.sort((x, y) => y.weight - x.weight);
}

function find(kinships: readonly Kinship[], x: number, y: number): Kinship | undefined {
  return kinships.find(({ a, b }) => (a === x && b === y) || (a === y && b === x));
}

/** The chance that `from` was there before `to`. */
function chance(kinships: readonly Kinship[], { from, to }: Arc): number {
  const kinship = find(kinships, from, to);
  if (!kinship) return 0.5;
  const first = chanceOfFirst(kinship.direction);
  return kinship.a === from ? first : 1 - first;
}

/** What speaks for a tree, pair by pair, weightiest first; what speaks against it is not kept back. */
function evidenceFor(tree: Rooted, kinships: readonly Kinship[]): string[] {
  const clues = tree.arcs.flatMap(arc => find(kinships, arc.from, arc.to)?.direction.clues ?? []);
  return [...clues]
    .sort((x, y) => Math.abs(y.logOdds) - Math.abs(x.logOdds))
    .slice(0, MOST_SENTENCES)
    .map(({ evidence }) => evidence.charAt(0).toUpperCase() + evidence.slice(1));
}

/**
 * Who copied whom among texts of one story: for every text the likeliest tree of copies that grows from it
 * (Chu–Liu/Edmonds over the chances of every pair), and how much likelier the best is than the others.
 * @param ids of the texts, by number
 * @param kinships of those that are copies of one another
 */
export function traceLineage(ids: readonly string[], kinships: readonly Kinship[]): Lineage {
  const nodes = ids.map((_, node) => node);
  const trees = bestTrees(nodes, arcsOf(kinships));
  const [best] = trees;
  if (!best || ids.length < 2) return UNKNOWN_LINEAGE;
  const evidence = evidenceFor(best, kinships);
  const rooted = kinships.filter(({ a, b }) => a === best.root || b === best.root);
  if (rooted.some(({ direction }) => direction.bothDamaged))
    return { ...UNKNOWN_LINEAGE, evidence: [...evidence, NEITHER] };
  const confidence = 1 / trees.reduce((sum, { weight }) => sum + Math.exp(weight - best.weight), 0);
  if (confidence < SURE) return { ...UNKNOWN_LINEAGE, evidence: evidence.length ? [...evidence, THIN] : [] };
  const name = (node: number): string => ids[node] ?? '';
  const edges: LineageEdge[] = best.arcs.map(arc => ({
    from: name(arc.from),
    to: name(arc.to),
    confidence: chance(kinships, arc),
  }));
  return { original: name(best.root), confidence, edges, evidence };
}
