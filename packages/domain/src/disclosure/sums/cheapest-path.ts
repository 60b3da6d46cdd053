import { backFrom, type PathStep } from "./flow.js";
import type { Network } from "./network.js";

/** A way through a network and what it costs. */
export interface PricedPath {
  readonly steps: readonly PathStep[];
  readonly cost: number;
}

/**
 * The cheapest way from one place to another (Dijkstra 1959); null when there is none.
 *
 * @param costOf of raising (1) or lowering (−1) an unknown; Infinity where it cannot be, else at least 0
 */
export function cheapestPath(
  network: Network,
  start: number,
  end: number,
  costOf: (unknown: number, direction: 1 | -1) => number,
): PricedPath | null {
  const costs: number[] = Array.from({ length: network.places }, () => Number.POSITIVE_INFINITY);
  const cameBy: (PathStep | null)[] = costs.map(() => null);
  const done = costs.map(() => false);
  costs[start] = 0;
  for (;;) {
    let place = -1;
    for (const [other, cost] of costs.entries()) {
      if (!done[other] && cost < (place < 0 ? Number.POSITIVE_INFINITY : (costs[place] as number)))
        place = other;
    }
    if (place < 0) return null;
    if (place === end) return { steps: backFrom(network, cameBy, end), cost: costs[end] as number };
    done[place] = true;
    for (const unknown of network.pipesAt[place] ?? []) {
      const forward = network.from[unknown] === place;
      const next = (forward ? network.into[unknown] : network.from[unknown]) as number;
      if (done[next]) continue;
      const direction = forward ? 1 : -1;
      const cost = (costs[place] as number) + costOf(unknown, direction);
      if (cost < (costs[next] as number)) {
        costs[next] = cost;
        cameBy[next] = { unknown, direction };
      }
    }
  }
}
