import type { IsoInstant } from "@reviewpoint/domain/calendar";
import { EntitySchema } from "typeorm";
import { type Stored } from "../../../graph/reading/stored.js";
/** What the observers agreed on; a later one supersedes it. */
export interface AgreementRow {
    readonly id: string;
    readonly observationId: string;
    readonly agreedBy: string;
    readonly recordedAt: IsoInstant;
    readonly supersedesId: string | null;
    readonly nextStepForTrainee: string | null;
    readonly nextStepForMentor: string | null;
}
export declare const observationAgreementTable: EntitySchema<Stored<AgreementRow>>;
