import type { IsoDate } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
import type { Role } from "../../../identity/index.js";
/** What a person does at the provider, where, and from when until when. */
export interface RoleHoldingRow {
    readonly id: string;
    readonly personId: string;
    readonly role: Role;
    readonly hubId: string | null;
    readonly subjectId: string | null;
    readonly schoolId: string | null;
    /** The one cohort of the subject that it is confined to. */
    readonly cohortId: string | null;
    readonly fromOn: IsoDate;
    readonly untilOn: IsoDate | null;
    readonly version: number;
}
export declare const roleHoldingTable: EntitySchema<Stored<RoleHoldingRow>>;
