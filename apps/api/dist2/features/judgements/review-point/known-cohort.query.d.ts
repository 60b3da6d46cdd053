import type { IsoDate } from "@reviewpoint/domain/calendar";
import type { ReviewPoint } from "@reviewpoint/domain/judgements";
import type { ReadUnit } from "../../../database/index.js";
interface Identified {
    readonly id: string;
    readonly code: string;
    readonly name: string;
}
/** A cohort with what it is judged at and against. */
export interface KnownCohort extends Identified {
    readonly academicYear: number;
    readonly startsOn: IsoDate;
    readonly frameworkId: string;
    readonly reviewPoints: readonly (ReviewPoint & Identified)[];
    readonly strands: readonly (Identified & {
        readonly position: number;
    })[];
    readonly levels: readonly (Identified & {
        readonly rank: number;
    })[];
    /** Rank expected, by {@link expectedKey}. */
    readonly expected: ReadonlyMap<string, number>;
}
/** The key of an expectation: a strand at the review point with a code. */
export declare const expectedKey: (strandId: string, reviewPointCode: string) => string;
/** One cohort of a provider, or all of them. */
export declare function knownCohorts(unit: ReadUnit, providerId: string, cohortId?: string | null): Promise<readonly KnownCohort[]>;
export {};
