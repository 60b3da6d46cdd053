import type { WriteUnit } from "../../../database/index.js";
import { type CellChange } from "./cell-changes.js";
/**
 * Adds changes to cells, in the transaction that writes the standings they follow from and as its last act: whoever
 * changes the same cells waits until it ends. What others add is never lost, because nothing that was read is written
 * back. Everybody takes cells in one order, so that those who wait for one another never do so in a ring.
 */
export declare function keepCells(unit: WriteUnit, providerId: string, changes: readonly CellChange[]): Promise<void>;
