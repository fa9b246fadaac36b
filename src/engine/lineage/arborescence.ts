/** `from` and `to` are numbers of nodes. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** The heaviest arc into each node but the root; null if a node has none. */
function heaviestInto(nodes: readonly number[], arcs: readonly Arc[], root: number): Map<number, Arc> | null {
  const best = new Map<number, Arc>();
  for (const arc of arcs) {
    if (arc.to === root || arc.from === arc.to) continue;
    const known = best.get(arc.to);
    if (!known || arc.weight > known.weight) best.set(arc.to, arc);
  }
  return nodes.every(node => node === root || best.has(node)) ? best : null;
}

/** Nodes of one cycle among the chosen arcs, if there is one. */
function findCycle(nodes: readonly number[], into: ReadonlyMap<number, Arc>): Set<number> | null {
  const cleared = new Set<number>();
  for (const start of nodes) {
    const path = new Set<number>();
    let node: number | undefined = start;
    while (node !== undefined && !path.has(node) && !cleared.has(node)) {
      path.add(node);
      node = into.get(node)?.from;
    }
    if (node !== undefined && path.has(node)) {
      const walked = [...path];
      return new Set(walked.slice(walked.indexOf(node)));
    }
    for (const seen of path) cleared.add(seen);
  }
  return null;
}

/**
 * The heaviest tree in which every node is reached from the root (Chu and Liu 1965, Edmonds 1967): take the
 * heaviest arc into each node; where that makes a cycle, contract it, solve the smaller graph, and break the
 * cycle where the solution enters it. Null if a node cannot be reached. About nodes × arcs steps.
 */
export function heaviestArborescence(
  nodes: readonly number[],
  arcs: readonly Arc[],
  root: number,
): readonly Arc[] | null {
  const into = heaviestInto(nodes, arcs, root);
  if (!into) return null;
  const cycle = findCycle(nodes, into);
  if (!cycle) return [...into.values()];
  const merged = Math.max(...nodes) + 1;
  // The arcs of the smaller graph, each with the arc it stands for.
  const contracted = new Map<Arc, Arc>();
  for (const arc of arcs) {
    const leaves = cycle.has(arc.from);
    const enters = cycle.has(arc.to);
    if (leaves && enters) continue;
    // Entering costs what the cycle loses there.
    const lost = enters ? (into.get(arc.to)?.weight ?? 0) : 0;
    const from = leaves ? merged : arc.from;
    const to = enters ? merged : arc.to;
    contracted.set({ from, to, weight: arc.weight - lost }, arc);
  }
  const rest = [...nodes.filter(node => !cycle.has(node)), merged];
  const solved = heaviestArborescence(rest, [...contracted.keys()], root);
  if (!solved) return null;
  const chosen = solved.map(arc => contracted.get(arc) ?? arc);
  const entered = new Set(chosen.map(arc => arc.to));
  const kept = [...cycle].filter(node => !entered.has(node)).flatMap(node => into.get(node) ?? []);
  return [...chosen, ...kept];
}
