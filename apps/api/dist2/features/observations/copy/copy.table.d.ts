import type { IsoDate, IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** A question of the form as it was, and what was written under it. */
export interface WrittenAnswer {
    readonly question: string;
    readonly text: string;
    readonly answer: string;
}
/** The written copy as it was sent, and to whom. */
export interface CopyRow {
    readonly id: string;
    readonly observationId: string;
    readonly agreementId: string;
    readonly sharedBy: string;
    readonly sharedAt: IsoInstant;
    readonly sharedOn: IsoDate;
    readonly mentorId: string | null;
    readonly tutorId: string | null;
    readonly answers: readonly WrittenAnswer[];
    readonly contentHash: string;
}
export declare const observationCopyTable: EntitySchema<Stored<CopyRow>>;
