import type { Database, ReadUnit, Tenant, WriteUnit } from "../../../database/index.js";
import type { CellChange } from "./cell-changes.js";
/**
 * By how much kept cells differ from the standings they count; none when all is well. One statement sees both as of one
 * instant, so that what others are writing meanwhile is in both or in neither.
 */
export declare function differingCells(unit: ReadUnit): Promise<CellChange[]>;
/** Adds what is missing and takes away what is too much, one at a time; gives how many cells it mended. */
export declare function mendCells(unit: WriteUnit, providerId: string): Promise<number>;
/** How many of a provider's cells differ from its standings, and differ no more when `mend` says so. */
export declare function verifyCells(database: Database, tenant: Tenant, mend: boolean): Promise<number>;
