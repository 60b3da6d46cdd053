import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A moderator's judgement of a piece. */
export interface SecondJudgementRow {
    readonly id: string;
    readonly exerciseId: string;
    readonly pieceKey: string;
    readonly moderatorId: string;
    readonly value: string | null;
    readonly finding: string | null;
    readonly raisesConcern: boolean;
    readonly recordedAt: IsoInstant;
}
export declare const moderationSecondJudgementTable: EntitySchema<Stored<SecondJudgementRow>>;
