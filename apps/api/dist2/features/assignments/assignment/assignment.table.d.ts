import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssignmentKind } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A written assignment that is set a cohort, or some of its subjects. */
export interface AssignmentRow {
    readonly id: string;
    readonly title: string;
    readonly kindCode: string;
    /** The provider's kind as it was when the assignment was set. */
    readonly kind: AssignmentKind;
    readonly cohortId: string;
    /** The last day for handing in. */
    readonly handInBy: IsoDate;
    readonly markingOpensOn: IsoDate;
    readonly markingClosesOn: IsoDate;
    readonly moderationOpensOn: IsoDate;
    readonly moderationClosesOn: IsoDate;
    /** The day on which feedback is sent. */
    readonly releaseOn: IsoDate;
    readonly setBy: string;
    readonly recordedAt: IsoInstant;
    readonly version: number;
}
export declare const assignmentTable: EntitySchema<Stored<AssignmentRow>>;
