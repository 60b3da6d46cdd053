import { expect, test } from "@jest/globals";
import { cheapestPath } from "./cheapest-path.js";
import type { Network } from "./network.js";

/** Places joined by pipes: each `[from, into]`. */
function networkBy(places: number, pipes: readonly (readonly [number, number])[]): Network {
  const at = (place: number) => pipes.flatMap((pipe, unknown) => (pipe.includes(place) ? [unknown] : []));
  return {
    places,
    from: pipes.map(([from]) => from),
    into: pipes.map(([, into]) => into),
    pipesAt: Array.from({ length: places }, (_, place) => at(place)),
  };
}

test("the cheapest way is found, though it has more steps and goes through the first place", () => {
  const network = networkBy(4, [
    [1, 3],
    [1, 2],
    [2, 0],
    [0, 3],
  ]);
  const costs = [9, 1, 2, 3];
  const raised = cheapestPath(network, 1, 3, (unknown, direction) =>
    direction > 0 ? (costs[unknown] ?? 0) : 50,
  );
  expect(raised?.cost).toBe(6);
  expect(raised?.steps.map(({ unknown }) => unknown).toSorted()).toEqual([1, 2, 3]);
  // the other way round every pipe is lowered
  const lowered = cheapestPath(network, 3, 1, (unknown, direction) =>
    direction < 0 ? (costs[unknown] ?? 0) : 50,
  );
  expect(lowered).toMatchObject({ cost: 6 });
  expect(lowered?.steps.every(({ direction }) => direction === -1)).toBe(true);
});

test("there is none where every way has a pipe that cannot be moved", () => {
  const network = networkBy(3, [
    [0, 1],
    [1, 2],
  ]);
  expect(cheapestPath(network, 0, 2, (unknown) => (unknown === 1 ? Number.POSITIVE_INFINITY : 0))).toBeNull();
  expect(cheapestPath(network, 0, 0, () => 1)).toEqual({ steps: [], cost: 0 });
});
