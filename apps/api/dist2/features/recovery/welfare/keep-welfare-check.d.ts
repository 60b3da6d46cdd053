import type { Performance } from "../../../graph/writing/action.js";
import { type WelfareCheckRow } from "./welfare-check.table.js";
/** A check, without what every row gets. */
export type NewWelfareCheck = Omit<WelfareCheckRow, "id" | "checkedBy" | "recordedAt">;
/**
 * Writes a welfare check, after saying that the rest of the transaction is made for welfare: without that, the table's
 * policy refuses the row. Gives its id.
 */
export declare function keepWelfareCheck({ unit, viewer, now, newId }: Pick<Performance, "unit" | "viewer" | "now" | "newId">, check: NewWelfareCheck): Promise<string>;
