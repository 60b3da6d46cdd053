import { type TextRow, type Violation } from "@reviewpoint/domain/interchange";
import type { KnownCohort } from "../../judgements/review-point/known-cohort.query.js";
import type { KnownTrainee } from "./known-trainees.js";
/** How a row says which trainee it means. */
export interface TraineeMention {
    readonly providerTraineeId: string | null;
    readonly trn: string | null;
    /** Name or code of the cohort; null where the row does not say. */
    readonly cohort: string | null;
}
/** Finds trainees as rows mention them: by the provider's identifier or TRN, and by cohort where those are used twice. */
export declare class TraineeFinder {
    #private;
    constructor(trainees: readonly KnownTrainee[], cohorts: readonly KnownCohort[]);
    find(mention: TraineeMention, row: TextRow): KnownTrainee | Violation;
}
