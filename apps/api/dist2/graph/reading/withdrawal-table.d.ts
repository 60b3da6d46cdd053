import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "./stored.js";
/** Why something counts no more: it stays on record, and this beside it. */
export interface Withdrawal {
    readonly withdrawnOn: IsoDate;
    readonly reason: string;
    /** A person, or a service token where one may. */
    readonly recordedBy: string;
    readonly recordedAt: IsoInstant;
}
/**
 * A table of what was taken back: each thing once, for good.
 *
 * @param of the column that names the thing, and its name in rows, e.g. `{ gradeId: "grade_id" }`.
 */
export declare function withdrawalTable<Id extends string>(name: string, of: Readonly<Record<Id, string>>): EntitySchema<Stored<Withdrawal & Readonly<Record<Id, string>>>>;
