import { dimensions } from "./judgements.js";

/** Cells told as columns of codes and counts, laid out densely. */
export function cellsOf(codes: readonly ArrayLike<number>[], counts: ArrayLike<number>): Uint32Array {
  const cells = new Uint32Array(dimensions.reduce((product, { size }) => product * size, 1));
  for (let at = 0; at < counts.length; at += 1) {
    const cell = codes.reduce(
      (number, column, place) => number * (dimensions[place]?.size ?? 1) + (column[at] ?? 0),
      0,
    );
    cells[cell] = counts[at] ?? 0;
  }
  return cells;
}
