import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A piece of a plan's population, frozen: whose it is, by whom, where. What was given stands apart. */
export interface PieceRow {
    readonly id: string;
    readonly planId: string;
    readonly exerciseId: string;
    readonly pieceKey: string;
    readonly number: number;
    readonly traineeId: string;
    readonly assessorId: string | null;
    readonly assessorNumber: number;
    readonly schoolId: string | null;
    readonly hubId: string | null;
    readonly subjectId: string;
    readonly cohortId: string;
    readonly reviewPointId: string | null;
    readonly strandId: string | null;
    readonly observationId: string | null;
    readonly submissionId: string | null;
    readonly isSampled: boolean;
}
export declare const moderationPieceTable: EntitySchema<Stored<PieceRow>>;
