import type { CodeColumn } from "./code-column.js";
import { countOneAtATime } from "./one-at-a-time.js";
import { countSixteenAtATime } from "./sixteen-at-a-time.js";

/** More cells than this are not dense any more: 256 MB of counts. */
const mostCells = 2 ** 26;

/**
 * Counts rows held as columns of codes into dense cells: the twin of `tally` for a million rows.
 * The cell of codes c0, c1, c2 under sizes s0, s1, s2 is number (c0 × s1 + c1) × s2 + c2.
 *
 * Fastest for at most six `Uint8Array` columns and 65,536 cells, where the host has WebAssembly; the same elsewhere, later.
 *
 * @param columns one array a dimension, all of the same length
 * @param sizes how many codes each column may hold: codes are 0 to size − 1
 * @throws RangeError when a code is not below its size, lengths differ, or there are more than 2^26 cells
 * @example
 * [...tallyColumns([Uint8Array.of(0, 1, 1), Uint8Array.of(2, 0, 0)], [2, 3])] // => [0, 0, 1, 2, 0, 0]
 */
export function tallyColumns(columns: readonly CodeColumn[], sizes: readonly number[]): Uint32Array {
  const rows = columns[0]?.length;
  if (rows === undefined) throw new RangeError("tallyColumns requires at least one column");
  if (sizes.length !== columns.length) {
    throw new RangeError(`tallyColumns requires a size a column: ${columns.length} columns, sizes ${sizes}`);
  }
  const cells = sizes.reduce((product, size) => product * size, 1);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1) || cells > mostCells) {
    throw new RangeError(`tallyColumns requires whole sizes from 1, at most 2^26 cells: ${sizes}`);
  }
  if (columns.some((column) => column.length !== rows)) {
    throw new RangeError(`tallyColumns requires columns of one length: ${columns.map((c) => c.length)}`);
  }
  const counts = new Uint32Array(cells);
  const done = countSixteenAtATime(columns, sizes, counts);
  countOneAtATime(columns, sizes, counts, done);
  return counts;
}
