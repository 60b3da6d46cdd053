import { type WriteUnit } from "../../../database/index.js";
import { type KnownCohort } from "../review-point/known-cohort.query.js";
/** The transaction, and whose rows it writes. */
interface Writing {
    readonly unit: WriteUnit;
    readonly providerId: string;
}
/**
 * Brings the standings of some trainees in line with their judgements, absences, hub and subject, and cells in line with
 * those, in the transaction that changed them and as its last act. Only rows that differ are written.
 *
 * @param cohorts the trainees' own; whoever has meanwhile come into another one is left to whoever moved them.
 */
export declare function keepStandings(context: Writing, trainees: readonly {
    readonly id: string;
}[], cohorts: readonly KnownCohort[]): Promise<void>;
export {};
