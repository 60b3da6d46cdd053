import type { IsoDate } from "@reviewpoint/domain/calendar";
/** Where and with whom a trainee is trained. */
export interface YearPlacement {
    readonly schoolId: string;
    readonly urn: string;
    readonly mentorId: string;
    /** null where it is not known: from the beginning. */
    readonly startsOn: IsoDate | null;
}
/** A trainee of the year, and whoever works with them: ids of people. */
export interface YearTrainee {
    readonly id: string;
    /** The provider's own number, the same in every run. */
    readonly reference: string;
    /** From 0, in the order of the references. */
    readonly at: number;
    readonly personId: string;
    readonly subjectId: string;
    readonly hubId: string;
    readonly home: YearPlacement;
    readonly second: YearPlacement;
    readonly leadId: string;
    readonly directorId: string;
    readonly deputyId: string;
}
/** A role that somebody holds, by id. */
export interface YearHolding {
    readonly role: string;
    readonly personId: string;
    readonly hubId: string | null;
    readonly subjectId: string | null;
    readonly schoolId: string | null;
}
/** A review point of the year's cohort. */
export interface YearReviewPoint {
    readonly id: string;
    readonly code: string;
    readonly opensOn: IsoDate;
    readonly closesOn: IsoDate;
}
/** A strand or a level; of a level its rank. */
export interface Coded {
    readonly id: string;
    readonly code: string;
    readonly rank?: number;
}
/** Everybody of the year, and what they are judged by. */
export interface Roster {
    readonly trainees: readonly YearTrainee[];
    readonly holdings: readonly YearHolding[];
    readonly cohortId: string;
    readonly startsOn: IsoDate;
    readonly endsOn: IsoDate;
    readonly reviewPoints: readonly YearReviewPoint[];
    readonly strands: readonly Coded[];
    readonly levels: readonly Coded[];
}
/** All who hold a role at a place, by name. */
export declare const holdersOf: (holdings: readonly YearHolding[], role: string, place?: Partial<YearHolding>) => string[];
/** The first of them. @throws RangeError where there is nobody */
export declare function holderOf(holdings: readonly YearHolding[], role: string, place?: Partial<YearHolding>): string;
