import { type Flow, pathBetween, room, shift } from "./flow.js";
import type { Network } from "./network.js";

/**
 * Values within their bounds that fulfil every sum of a network; null when there are none.
 * Begins with the lowest values and evens out what is left over at each place.
 *
 * @param most nowhere below `least`
 */
export function feasibleValues(
  network: Network,
  least: readonly number[],
  most: readonly number[],
): number[] | null {
  const values = [...least];
  const flow: Flow = { network, least, most, values };
  const surplus: number[] = Array.from({ length: network.places }, () => 0);
  for (const [unknown, value] of values.entries()) {
    const [from, into] = [network.from[unknown] as number, network.into[unknown] as number];
    surplus[from] = (surplus[from] as number) + value;
    surplus[into] = (surplus[into] as number) - value;
  }
  for (const [place] of surplus.entries()) {
    while ((surplus[place] as number) < 0) {
      const found = nearestSurplus(flow, surplus, place);
      if (found === null) return null;
      const { end, path } = found;
      const owed = Math.min(-(surplus[place] as number), surplus[end] as number);
      const step = Math.min(owed, ...path.map((pipe) => room(flow, pipe.unknown, pipe.direction)));
      shift(values, path, step);
      surplus[place] = (surplus[place] as number) + step;
      surplus[end] = (surplus[end] as number) - step;
    }
  }
  return values;
}

function nearestSurplus(flow: Flow, surplus: readonly number[], start: number) {
  for (const [end, left] of surplus.entries()) {
    if (left <= 0) continue;
    const path = pathBetween(flow, start, end, -1);
    if (path !== null) return { end, path };
  }
  return null;
}
