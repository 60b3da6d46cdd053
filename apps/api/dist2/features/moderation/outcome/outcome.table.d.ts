import type { IsoInstant } from "@reviewpoint/domain/calendar";
import type { AssessorOutcome, OutcomeKind } from "@reviewpoint/domain/moderation";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What was decided for one assessor's marks; a later round supersedes. */
export interface OutcomeRow {
    readonly id: string;
    readonly exerciseId: string;
    readonly round: number;
    readonly assessorId: string | null;
    readonly outcome: OutcomeKind;
    readonly content: AssessorOutcome;
    readonly decidedBy: string;
    readonly decidedAt: IsoInstant;
}
export declare const moderationOutcomeTable: EntitySchema<Stored<OutcomeRow>>;
