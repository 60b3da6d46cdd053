import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { ConcernKind } from "@reviewpoint/domain/recovery";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** That somebody saw something that may stand in a trainee's way. */
export interface ConcernRow {
    readonly id: string;
    readonly traineeId: string;
    readonly kind: ConcernKind;
    readonly raisedOn: IsoDate;
    /** The person or the service token that raised it. */
    readonly raisedBy: string;
    /** null for a concern about welfare, whose words are kept with the welfare record. */
    readonly account: string | null;
    /** The last day for a plan; null where its kind asks for none. */
    readonly planDueOn: IsoDate | null;
    /** The plan that took it up. */
    readonly planId: string | null;
    readonly recordedAt: IsoInstant;
    readonly version: number;
}
export declare const concernTable: EntitySchema<Stored<ConcernRow>>;
