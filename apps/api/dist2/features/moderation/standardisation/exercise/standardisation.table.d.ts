import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { StandardisationRule } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../../graph/reading/stored.js";
/** A standardisation exercise: scripts of one assignment that several people mark before marking begins. */
export interface StandardisationRow {
    readonly id: string;
    readonly assignmentId: string;
    readonly title: string;
    /** The days on which scripts are marked, both included. */
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
    /** The provider's rule as it was when the exercise was opened. */
    readonly rule: StandardisationRule;
    readonly openedBy: string;
    readonly openedAt: IsoInstant;
    readonly releasedBy: string | null;
    readonly releasedAt: IsoInstant | null;
    readonly releasedOn: IsoDate | null;
    readonly version: number;
}
export declare const standardisationTable: EntitySchema<Stored<StandardisationRow>>;
