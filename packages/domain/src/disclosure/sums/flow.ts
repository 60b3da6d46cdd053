import type { Network } from "./network.js";

/** Values that fulfil every sum of a network, and the bounds within which they may be moved. */
export interface Flow {
  readonly network: Network;
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** Is changed in place. */
  readonly values: number[];
}

/** How far an unknown can be raised (1) or lowered (−1) by itself. */
export function room({ least, most, values }: Flow, unknown: number, direction: number): number {
  const value = values[unknown] as number;
  return direction > 0 ? (most[unknown] as number) - value : value - (least[unknown] as number);
}

/**
 * Raises (1) or lowers (−1) one unknown as far as the others can follow, at most by `limit`.
 *
 * @returns By how much it was moved; Infinity, with nothing more moved, when nothing limits it.
 */
export function drive(flow: Flow, unknown: number, direction: 1 | -1, limit: number): number {
  const { network, values } = flow;
  const [from, into] = [network.from[unknown] as number, network.into[unknown] as number];
  let moved = 0;
  while (moved < limit) {
    const free = Math.min(room(flow, unknown, direction), limit - moved);
    if (free <= 0) break;
    const path =
      direction > 0 ? pathBetween(flow, into, from, unknown) : pathBetween(flow, from, into, unknown);
    if (path === null) break;
    const step = Math.min(free, ...path.map((pipe) => room(flow, pipe.unknown, pipe.direction)));
    if (step === Number.POSITIVE_INFINITY) return step;
    values[unknown] = (values[unknown] as number) + direction * step;
    shift(values, path, step);
    moved += step;
  }
  return moved;
}

/** One step of a path: the unknown that is raised (1) or lowered (−1). */
export interface PathStep {
  readonly unknown: number;
  readonly direction: 1 | -1;
}

export function shift(values: number[], path: readonly PathStep[], step: number): void {
  for (const { unknown, direction } of path) values[unknown] = (values[unknown] as number) + direction * step;
}

/** The fewest unknowns that can be moved so that what arrives at one place leaves at another; null when none can. */
export function pathBetween(flow: Flow, start: number, end: number, without: number): PathStep[] | null {
  const { network } = flow;
  const cameBy: (PathStep | null | undefined)[] = [];
  cameBy[start] = null;
  const waiting = [start];
  for (let at = 0; at < waiting.length && cameBy[end] === undefined; at += 1) {
    const place = waiting[at] as number;
    for (const unknown of network.pipesAt[place] ?? []) {
      if (unknown === without) continue;
      const forward = network.from[unknown] === place;
      const next = (forward ? network.into[unknown] : network.from[unknown]) as number;
      if (cameBy[next] !== undefined) continue;
      const direction = forward ? 1 : -1;
      if (room(flow, unknown, direction) <= 0) continue;
      cameBy[next] = { unknown, direction };
      waiting.push(next);
    }
  }
  return cameBy[end] === undefined ? null : backFrom(network, cameBy, end);
}

/** The steps by which a place was reached. */
export function backFrom(
  { from, into }: Network,
  cameBy: readonly (PathStep | null | undefined)[],
  end: number,
): PathStep[] {
  const path: PathStep[] = [];
  for (let step = cameBy[end]; step != null; ) {
    path.push(step);
    step = cameBy[(step.direction > 0 ? from[step.unknown] : into[step.unknown]) as number];
  }
  return path;
}
