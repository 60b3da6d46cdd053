import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** Who judges which piece a second time, or a third, and by when. */
export interface AllotmentRow {
    readonly exerciseId: string;
    readonly pieceKey: string;
    readonly moderatorId: string;
    readonly position: number;
    readonly dueOn: IsoDate;
    readonly isBlind: boolean;
    readonly traineeId: string;
    readonly reviewPointId: string | null;
    readonly strandId: string | null;
    readonly observationId: string | null;
    readonly submissionId: string | null;
    readonly allottedBy: string;
    readonly allottedAt: IsoInstant;
    readonly judgedAt: IsoInstant | null;
    readonly releasedAt: IsoInstant | null;
}
export declare const moderationAllotmentTable: EntitySchema<Stored<AllotmentRow>>;
