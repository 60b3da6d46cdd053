import type { InclusionReason } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What was given for a piece when the plan was drawn, and why it is in the sample: both tell the mark. */
export interface FirstMarkRow {
    readonly planId: string;
    readonly exerciseId: string;
    readonly pieceKey: string;
    readonly sourceId: string;
    readonly bandCode: string | null;
    readonly value: string | null;
    readonly flags: readonly string[];
    readonly reasons: readonly InclusionReason[] | null;
}
export declare const moderationFirstMarkTable: EntitySchema<Stored<FirstMarkRow>>;
