import { type CodeColumn, codeOutOfRange } from "./code-column.js";

/** Rows handled together, so that their cell numbers stay in the processor's nearest memory. */
const block = 4096;

/**
 * Counts the rows from `start` into cells, whatever the width of their columns.
 * @throws RangeError when a code is not below its size
 */
export function countOneAtATime(
  columns: readonly CodeColumn[],
  sizes: readonly number[],
  counts: Uint32Array,
  start: number,
): void {
  const rows = columns[0]?.length ?? 0;
  const cell = new Int32Array(block);
  for (let from = start; from < rows; from += block) {
    const until = Math.min(from + block, rows);
    cell.fill(0);
    for (let at = 0; at < columns.length; at += 1) {
      const within = advance(cell, columns[at] as CodeColumn, sizes[at] as number, from, until);
      if (!within) throw codeOutOfRange(columns, sizes);
    }
    for (let row = from; row < until; row += 1) {
      const number = cell[row - from] as number;
      counts[number] = (counts[number] as number) + 1;
    }
  }
}

/** Appends a column's codes to the cell numbers, as the next digit; false when a code is not below its size. */
function advance(cell: Int32Array, column: CodeColumn, size: number, from: number, until: number): boolean {
  let highest = 0;
  for (let row = from; row < until; row += 1) {
    const code = column[row] as number;
    highest = code > highest ? code : highest;
    cell[row - from] = Math.imul(cell[row - from] as number, size) + code;
  }
  return highest < size;
}
