import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What somebody said of a target and of the documents that it came out of. Never changed. */
export interface TargetFeedbackRow {
    readonly id: string;
    readonly targetId: string;
    readonly words: string;
    readonly givenBy: string;
    /** The provider's day. */
    readonly givenOn: IsoDate;
    readonly recordedAt: IsoInstant;
}
export declare const targetFeedbackTable: EntitySchema<Stored<TargetFeedbackRow>>;
