import type { StandingState } from "@reviewpoint/domain/judgements";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** One trainee × review point × strand, kept in the transaction that writes what it follows from. */
export interface StandingRow {
    readonly traineeId: string;
    readonly reviewPointId: string;
    readonly strandId: string;
    readonly cohortId: string;
    readonly hubId: string | null;
    readonly subjectId: string;
    readonly state: StandingState;
    readonly judgementId: string | null;
    readonly levelRank: number | null;
    readonly expectedRank: number | null;
}
export declare const standingTable: EntitySchema<Stored<StandingRow>>;
