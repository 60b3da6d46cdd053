import { colourOf } from "./properties.js";

/** Which of the seven stops a scale of 1–7 levels uses: warm below the middle, blue above it. */
const stopsOfScale = [
  [7],
  [2, 7],
  [2, 6, 7],
  [1, 2, 6, 7],
  [1, 2, 4, 6, 7],
  [1, 2, 3, 5, 6, 7],
  [1, 2, 3, 4, 5, 6, 7],
];

/**
 * The stop (1–7) that a level is drawn in. A scale of more than seven levels shares stops between neighbours: the
 * number in the segment, the fixed order and the white gap tell them apart, as they do for every scale.
 *
 * @param rank 1 is the lowest level
 * @param levels number of levels of the scale
 * @throws RangeError when the rank is not on the scale
 *
 * @example
 * levelStop(1, 4) // => 1
 * levelStop(4, 4) // => 7
 */
export function levelStop(rank: number, levels: number): number {
  if (!Number.isInteger(rank) || rank < 1 || rank > levels) {
    throw new RangeError(`levelStop requires a rank from 1 to ${levels}: ${rank}`);
  }
  const stops = stopsOfScale[levels - 1];
  return stops?.[rank - 1] ?? 1 + Math.floor((7 * (rank - 1)) / levels);
}

/** The three colours of a level, as references to custom properties. */
export function levelColour(rank: number, levels: number): { fill: string; ink: string; edge: string } {
  const name = `--chart-stop-${levelStop(rank, levels)}`;
  return { fill: colourOf(name), ink: colourOf(`${name}-ink`), edge: colourOf(`${name}-edge`) };
}
