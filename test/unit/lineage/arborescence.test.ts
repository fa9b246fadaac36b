import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Arc, heaviestArborescence } from '../../../src/engine/lineage/arborescence.ts';

const weightOf = (arcs: readonly Arc[]): number => arcs.reduce((sum, { weight }) => sum + weight, 0);

/** The heaviest tree by trying every choice of one arc into each node. */
function byTrial(nodes: readonly number[], arcs: readonly Arc[], root: number): number | null {
  const others = nodes.filter(node => node !== root);
  let best: number | null = null;
  const reaches = (chosen: ReadonlyMap<number, Arc>) =>
    others.every(start => {
      let node = start;
      for (let steps = 0; node !== root; steps += 1) {
        if (steps > nodes.length) return false;
        node = chosen.get(node)!.from;
      }
      return true;
    });
  const choose = (index: number, chosen: Map<number, Arc>) => {
    const node = others[index];
    if (node === undefined) {
      const weight = weightOf([...chosen.values()]);
      if (reaches(chosen) && (best === null || weight > best)) best = weight;
      return;
    }
    for (const arc of arcs) if (arc.to === node) choose(index + 1, new Map(chosen).set(node, arc));
  };
  choose(0, new Map());
  return best;
}

test('a cycle that looks best is broken where entering it costs least', () => {
  const arcs = [
    { from: 0, to: 1, weight: 1 },
    { from: 0, to: 2, weight: 3 },
    { from: 1, to: 2, weight: 9 },
    { from: 2, to: 1, weight: 9 },
  ];
  const tree = heaviestArborescence([0, 1, 2], arcs, 0);
  assert.deepEqual(new Set(tree), new Set([arcs[1], arcs[3]]));
});

test('there is no tree where a text cannot be reached', () => {
  assert.equal(heaviestArborescence([0, 1, 2], [{ from: 0, to: 1, weight: 1 }], 0), null);
});

test('one text alone is a tree without arcs', () => {
  assert.deepEqual(heaviestArborescence([0], [], 0), []);
});

test('no other tree is heavier', () => {
  const graphs = fc.integer({ min: 2, max: 5 }).chain(size =>
    fc.record({
      size: fc.constant(size),
      arcs: fc.array(
        fc.record({
          from: fc.nat(size - 1),
          to: fc.nat(size - 1),
          weight: fc.integer({ min: -9, max: 9 }),
        }),
        { maxLength: 12 },
      ),
    }),
  );
  fc.assert(
    fc.property(graphs, ({ size, arcs }) => {
      const nodes = Array.from({ length: size }, (_, node) => node);
      const plain = arcs.filter(({ from, to }) => from !== to);
      const tree = heaviestArborescence(nodes, arcs, 0);
      assert.equal(tree && weightOf(tree), byTrial(nodes, plain, 0));
    }),
  );
});
