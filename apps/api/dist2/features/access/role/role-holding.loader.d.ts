import type { Batch } from "../../../graph/reading/load.js";
import type { RoleHolding } from "../../../identity/index.js";
import { type RoleHoldingRow } from "../../partnership/person/role-holding.table.js";
/** A role as it is held, by whom, and how often the record of it has changed. */
export interface HeldRole extends RoleHolding {
    readonly personId: string;
    readonly version: number;
}
/** Roles by id: everybody's for whoever administers roles, else one's own. */
export declare const roleHoldingById: Batch<string, HeldRole | null>;
/** A row under the names that the graph shows. */
export declare function heldRole({ fromOn, untilOn, ...row }: RoleHoldingRow): HeldRole;
