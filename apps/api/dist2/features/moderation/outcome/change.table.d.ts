import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A mark that moderation moved. */
export interface ChangeRow {
    readonly id: string;
    readonly exerciseId: string;
    readonly pieceKey: string;
    readonly outcomeId: string;
    readonly reason: "adjustment" | "single-mark";
    readonly valueBefore: string;
    readonly valueAfter: string;
    readonly sourceBefore: string;
    readonly sourceAfter: string;
    readonly appliedBy: string;
    readonly appliedAt: IsoInstant;
}
export declare const moderationChangeTable: EntitySchema<Stored<ChangeRow>>;
