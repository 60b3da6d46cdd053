import type { Alike, ProgressCellRow } from "./progress-cell.table.js";
/** By how many trainees a cell grows, or with a number below 0 shrinks. */
export type CellChange = Omit<ProgressCellRow, "id">;
/**
 * How cells change when standings do: each that was there leaves its cell, each that is there now joins one.
 *
 * @example
 * // cellChanges([notJudged], [judged]) // => one cell with trainees -1, another with 1
 */
export declare function cellChanges(before: readonly Alike[], after: readonly Alike[]): CellChange[];
/** The same text for standings that are alike, and for them only. */
export declare const cellKey: (standing: Alike) => string;
