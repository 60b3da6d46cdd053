import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { Unallotted } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One giving of pieces, and what could be given to nobody. */
export interface AllocationRow {
    readonly id: string;
    readonly exerciseId: string;
    readonly sequence: number;
    readonly unallotted: readonly Unallotted[];
    readonly allocatedBy: string;
    readonly allocatedAt: IsoInstant;
}
export declare const moderationAllocationTable: EntitySchema<Stored<AllocationRow>>;
