import assert from "node:assert/strict";
import fc from "fast-check";
import { NearestFirst } from "../../../../core/matching/assignment/nearest-first.ts";

/** Lengths of the arrows of a graph with `nodes` nodes; Infinity where there is none. */
function graphs(nodes: number): fc.Arbitrary<readonly (readonly number[])[]> {
  const length = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 500 }), fc.constant(Infinity));
  const row = fc.array(length, { minLength: nodes, maxLength: nodes });
  return fc.array(row, { minLength: nodes, maxLength: nodes });
}

/** Distances from node 0 by trying every way over and over (Bellman and Ford). */
function slowly(graph: readonly (readonly number[])[]): readonly number[] {
  const distances = graph.map((_, node) => (node === 0 ? 0 : Infinity));
  for (let round = 0; round < graph.length; round += 1) {
    graph.forEach((row, from) => {
      row.forEach((length, to) => {
        distances[to] = Math.min(distances[to] ?? 0, (distances[from] ?? 0) + length);
      });
    });
  }
  return distances;
}

/** The same with the queue, and in which order nodes came. */
function byQueue(graph: readonly (readonly number[])[], queue: NearestFirst): [number[], number[]] {
  const distances = graph.map(() => Infinity);
  const order: number[] = [];
  queue.clear();
  queue.offer(0, 0);
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    distances[node] = queue.distance;
    order.push(node);
    graph[node]?.forEach((length, to) => queue.offer(to, queue.distance + length));
  }
  return [distances, order];
}

describe("NearestFirst", () => {
  it("finds shortest distances, each node once and the nearest first, search after search", () => {
    fc.assert(
      fc.property(fc.array(graphs(12), { minLength: 1, maxLength: 3 }), (several) => {
        const queue = new NearestFirst(12);
        for (const graph of several) {
          const [distances, order] = byQueue(graph, queue);
          assert.deepEqual(distances, slowly(graph));
          assert.equal(new Set(order).size, order.length);
          const lengths = order.map((node) => distances[node] ?? NaN);
          assert.deepEqual(
            lengths,
            [...lengths].sort((one, other) => one - other),
          );
        }
      }),
    );
  });

  it("grows beyond the room it began with", () => {
    const queue = new NearestFirst(1000);
    for (let node = 0; node < 1000; node += 1) queue.offer(node, 1 + ((node * 7919) % 1000));
    for (let distance = 1; distance <= 1000; distance += 1) {
      queue.take();
      assert.equal(queue.distance, distance);
    }
    assert.equal(queue.take(), -1);
  });
});
